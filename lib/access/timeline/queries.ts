import "server-only";
import type { AuditDetail, Subject, SubjectType } from "@/lib/audit/schema";
import { defineQuery, type Reading } from "../define-query";
import { namesOf } from "../staff/queries";
import { doerName } from "./rules";
import type { TimelineEvent } from "./schema";

/** Which timeline: of what, and the events that have a sentence in it. */
export type TimelineOf = { subjects: readonly Subject[]; events: readonly string[] };

const MOST = 100;

/**
 * What has been done about some subjects, the latest first, as far as row-level security lets the
 * viewer see it. Readings are never among it. Part of a query that records the reading.
 */
export async function timelineAbout(
  reading: Reading,
  { subjects, events }: TimelineOf,
): Promise<TimelineEvent[]> {
  const { tx } = reading;
  const rows = await tx.auditSubject.findMany({
    where: {
      OR: subjects.map(({ type, id }) => ({ type, id })),
      event: { outcome: "DONE", event: { in: [...events] } },
    },
    orderBy: { eventId: "desc" },
    take: MOST,
    include: { event: { include: { subjects: true } } },
  });
  const found = [...new Map(rows.map(({ event }) => [event.id, event])).values()];
  const names = await namesOf(
    tx,
    found.flatMap(({ userId }) => userId ?? []),
  );
  const organisations = await organisationNames(
    reading,
    found.flatMap(({ organisationId }) => organisationId ?? []),
  );
  return found.map((row) => ({
    id: row.id.toString(),
    at: row.at,
    event: row.event,
    detail: row.detail as AuditDetail,
    who: doerName({
      kind: row.actorKind,
      roles: row.roles,
      name: names.get(row.userId ?? ""),
      organisation: organisations.get(row.organisationId ?? ""),
      subjects: row.subjects.map(({ type }) => type as SubjectType),
    }),
    others: row.subjects
      .map(({ type, id }) => ({ type: type as SubjectType, id }))
      .filter((other) => !subjects.some(({ id }) => id === other.id)),
  }));
}

/** The timeline of some subjects, for pages that show no more of them. */
export const timelineOf = defineQuery({
  permission: "account.read",
  run: timelineAbout,
  record: (events, { subjects }) => ({
    event: "timeline.opened",
    subjects,
    detail: { count: events.length },
  }),
});

async function organisationNames(
  { tx }: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.organisation.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
