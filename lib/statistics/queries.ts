import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { type Day, dayFromDb, dbDate } from "@/lib/platform/dates";
import {
  type Figures,
  type FunnelRow,
  monthOf,
  type Period,
  type Promises,
  periodOf,
  type Source,
  sourceKey,
  sourceOf,
} from "./rules";
import type { StatisticsQuery } from "./schema";

/** What the page of statistics shows. */
export type Recruitment = {
  period: Period;
  thisMonth: Day;
  rows: FunnelRow[];
  /** Every source that the period has, and the names of the campaigns by their codes. */
  sources: Source[];
  campaignNames: Record<string, string>;
  closings: { reason: string; count: number }[];
  promises: Promises;
};

/** How families come to the unit and how far, in figures alone. */
export const recruitment = defineQuery({
  permission: "statistics.read",
  run: readRecruitment,
});

/** The same, to be taken along as a file: the log says so. */
export const exportedRecruitment = defineQuery({
  permission: "statistics.read",
  run: readRecruitment,
  record: ({ period, rows }, { uppdrag, kalla }) => ({
    event: "statistics.exported",
    subjects: [],
    detail: {
      ...{ from: period.from, to: period.to, count: rows.length },
      ...{ mission: uppdrag ?? null, source: kalla ?? null },
    },
  }),
});

async function readRecruitment(reading: Reading, query: StatisticsQuery): Promise<Recruitment> {
  const period = periodOf({ from: query.fran, to: query.till }, reading.today);
  const families = await familyRows(reading, period, query.uppdrag ?? null);
  // Nobody asks a visitor what mission the visit is about.
  const visits = query.uppdrag === undefined ? await visitRows(reading, period) : [];
  const all = [...visits, ...families];
  const campaigns = await reading.tx.campaign.findMany({ select: { code: true, name: true } });
  const sources = new Map(all.map(({ source }) => [sourceKey(source), source]));
  return {
    period,
    thisMonth: monthOf(reading.today),
    rows: all.filter(
      ({ source }) => query.kalla === undefined || sourceKey(source) === query.kalla,
    ),
    sources: [...sources.values()],
    campaignNames: Object.fromEntries(campaigns.map(({ code, name }) => [code, name])),
    closings: await closings(reading, period, query.uppdrag ?? null),
    promises: await promises(reading, period, query.uppdrag ?? null),
  };
}

type FamilyGroup = Omit<Record<keyof Figures, number>, "arrivals" | "begun"> & {
  month: Date;
  campaign: string | null;
  has_meeting: boolean;
  heard_from: string | null;
};

async function familyRows(
  { tx }: Reading,
  { from, to }: Period,
  mission: string | null,
): Promise<FunnelRow[]> {
  const groups = await tx.$queryRaw<FamilyGroup[]>`
    SELECT * FROM app.recruitment(${from}::date, ${to}::date, ${mission}::text)`;
  return groups.map(({ month, campaign, has_meeting, heard_from, ...counted }) => ({
    month: dayFromDb(month),
    source: sourceOf({ campaign, hasMeeting: has_meeting, heardFrom: heard_from }),
    figures: { arrivals: null, begun: null, ...counted },
  }));
}

const nobody = {
  ...{ sent: null, contacted: null, talked: null, investigated: null },
  ...{ suitable: null, active: null, placed: null },
};

async function visitRows({ tx }: Reading, { from, to }: Period): Promise<FunnelRow[]> {
  const counts = await tx.visitCount.groupBy({
    by: ["day", "campaign"],
    where: { day: { gte: dbDate(from), lte: dbDate(to) } },
    _sum: { arrivals: true, formsBegun: true },
  });
  return counts.map(({ day, campaign, _sum }) => ({
    month: monthOf(dayFromDb(day)),
    source: sourceOf({ campaign: campaign || null, hasMeeting: false, heardFrom: null }),
    figures: { ...nobody, arrivals: _sum.arrivals ?? 0, begun: _sum.formsBegun ?? 0 },
  }));
}

async function closings({ tx }: Reading, { from, to }: Period, mission: string | null) {
  return tx.$queryRaw<{ reason: string; count: number }[]>`
    SELECT e.reason_code AS reason, count(*)::int AS count
    FROM inquiry_closing e JOIN inquiry i ON i.id = e.inquiry_id
    WHERE i.submitted_at >= ${from}::timestamp AT TIME ZONE 'Europe/Stockholm'
      AND i.submitted_at < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/Stockholm'
      AND i.state IN ('NOT_PROCEEDING', 'WITHDRAWN', 'UNREACHABLE')
      AND e.reason_code <> 'NOT_GENUINE'
      AND (${mission}::text IS NULL OR ${mission}::text = ANY (i.missions))
    GROUP BY 1 ORDER BY 2 DESC, 1`;
}

async function promises(
  { tx, today }: Reading,
  { from, to }: Period,
  mission: string | null,
): Promise<Promises> {
  const [row] = await tx.$queryRaw<(Omit<Promises, "medianDays"> & { median: number | null })[]>`
    WITH contact AS (
      SELECT i.first_contact_due_on AS due_on,
        (i.submitted_at AT TIME ZONE 'Europe/Stockholm')::date AS sent_on,
        least((SELECT min((x.at AT TIME ZONE 'Europe/Stockholm')::date) FROM contact_attempt x WHERE x.inquiry_id = i.id),
          t.held_on) AS first_on
      FROM inquiry i LEFT JOIN info_call t ON t.inquiry_id = i.id
        LEFT JOIN inquiry_closing e ON e.inquiry_id = i.id
      WHERE i.submitted_at >= ${from}::timestamp AT TIME ZONE 'Europe/Stockholm'
        AND i.submitted_at < (${to}::date + 1)::timestamp AT TIME ZONE 'Europe/Stockholm'
        AND i.state <> 'MERGED' AND e.reason_code IS DISTINCT FROM 'NOT_GENUINE'
        AND (${mission}::text IS NULL OR ${mission}::text = ANY (i.missions))
        -- Whoever took the inquiry back before anybody called was promised nothing more.
        AND NOT (i.state = 'WITHDRAWN' AND t.inquiry_id IS NULL
          AND NOT EXISTS (SELECT 1 FROM contact_attempt x WHERE x.inquiry_id = i.id))
    )
    SELECT count(*) FILTER (WHERE first_on <= due_on)::int AS kept,
      count(*) FILTER (WHERE coalesce(first_on, ${today}::date) > due_on)::int AS late,
      count(*) FILTER (WHERE first_on IS NULL AND due_on >= ${today}::date)::int AS waiting,
      (percentile_cont(0.5) WITHIN GROUP (ORDER BY first_on - sent_on) FILTER (WHERE first_on IS NOT NULL))::float AS median
    FROM contact`;
  const { median = null, ...counted } = row ?? { kept: 0, late: 0, waiting: 0 };
  return { ...counted, medianDays: median };
}
