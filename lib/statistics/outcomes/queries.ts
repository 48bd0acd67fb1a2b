import "server-only";
import type { Reading } from "@/lib/access/define-query";
import { Prisma } from "@/lib/platform/generated/client";
import {
  type Period,
  type PromiseGroup,
  type Promises,
  promisesOf,
  sourceKey,
  sourceOf,
} from "../rules";
import type { StatisticsQuery } from "../schema";

/** How a group of families came, as the database knows it. */
type Traced = { campaign: string | null; has_meeting: boolean; heard_from: string | null };

/** The families of a period and a mission, each with what is known of how it came. */
function families({ from, to }: Period, mission: string | null): Prisma.Sql {
  return Prisma.sql`
    SELECT i.id, i.state, i.first_contact_due_on AS due_on,
      (i.submitted_at AT TIME ZONE 'Europe/Stockholm')::date AS sent_on,
      c.code AS campaign, i.meeting_id IS NOT NULL AS has_meeting, a.value #>> '{}' AS heard_from
    FROM inquiry i LEFT JOIN campaign c ON c.id = i.campaign_id
      LEFT JOIN inquiry_answer a ON a.inquiry_id = i.id AND a.question_id = 'heardFrom'
    WHERE i.submitted_at >= ${from}::timestamp AT TIME ZONE 'Europe/Stockholm'
      AND i.submitted_at < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/Stockholm'
      AND (${mission}::text IS NULL OR ${mission}::text = ANY (i.missions))`;
}

/** Why inquiries ended, the commonest reason first. */
export async function closings(
  { tx }: Reading,
  period: Period,
  query: StatisticsQuery,
): Promise<{ reason: string; count: number }[]> {
  const groups = await tx.$queryRaw<(Traced & { reason: string; count: number })[]>`
    WITH family AS (${families(period, query.uppdrag ?? null)})
    SELECT campaign, has_meeting, heard_from, e.reason_code AS reason, count(*)::int AS count
    FROM family f JOIN inquiry_closing e ON e.inquiry_id = f.id
    WHERE f.state IN ('NOT_PROCEEDING', 'WITHDRAWN', 'UNREACHABLE') AND e.reason_code <> 'NOT_GENUINE'
    GROUP BY 1, 2, 3, 4`;
  const counts = new Map<string, number>();
  for (const { reason, count } of groups.filter(isOf(query.kalla))) {
    counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || a.reason.localeCompare(b.reason));
}

/** What became of the promises of a first contact. */
export async function promises(
  { tx, today }: Reading,
  period: Period,
  query: StatisticsQuery,
): Promise<Promises> {
  const groups = await tx.$queryRaw<(Traced & PromiseGroup)[]>`
    WITH family AS MATERIALIZED (${families(period, query.uppdrag ?? null)}),
    attempt AS (
      SELECT x.inquiry_id, min((x.at AT TIME ZONE 'Europe/Stockholm')::date) AS first_on
      FROM contact_attempt x WHERE x.inquiry_id IN (SELECT id FROM family) GROUP BY 1
    ), contact AS (
      SELECT f.*, least(x.first_on, t.held_on) AS first_on
      FROM family f LEFT JOIN attempt x ON x.inquiry_id = f.id
        LEFT JOIN info_call t ON t.inquiry_id = f.id
        LEFT JOIN inquiry_closing e ON e.inquiry_id = f.id
      WHERE f.state <> 'MERGED' AND e.reason_code IS DISTINCT FROM 'NOT_GENUINE'
        -- Whoever took the inquiry back before anybody called was promised nothing more.
        AND NOT (f.state = 'WITHDRAWN' AND t.inquiry_id IS NULL AND x.inquiry_id IS NULL)
    )
    SELECT campaign, has_meeting, heard_from,
      CASE WHEN first_on <= due_on THEN 'KEPT'
        WHEN coalesce(first_on, ${today}::date) > due_on THEN 'LATE' ELSE 'WAITING' END AS outcome,
      first_on - sent_on AS days, count(*)::int AS count
    FROM contact GROUP BY 1, 2, 3, 4, 5`;
  return promisesOf(groups.filter(isOf(query.kalla)));
}

/** Whether a group came from the source that is asked for; all do when none is. */
function isOf(source: string | undefined) {
  return ({ campaign, has_meeting, heard_from }: Traced) =>
    source === undefined ||
    source === sourceKey(sourceOf({ campaign, hasMeeting: has_meeting, heardFrom: heard_from }));
}
