import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { type Adult, adultsOf, matterOf } from "@/lib/inquiries/matter/queries";
import { type Matter, subjectsOfMatter } from "@/lib/inquiries/matter/rules";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { Prisma } from "@/lib/platform/generated/client";
import type { AppointmentKind, TimeAnswer } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { unseal } from "@/lib/platform/sealed";
import { appointmentCalendar } from "./letters";
import type { Span } from "./rules";
import { spansSchema } from "./schema";

/** Where the place of a booked time lies sealed. */
export const placeOf = (rowId: string) => ({
  table: "appointment",
  column: "place_encrypted",
  rowId,
});

/** Where the reason for another time lies sealed. */
export const reasonOf = (rowId: string) => ({
  table: "time_proposal",
  column: "reason_encrypted",
  rowId,
});

/** Which booked times are still to come. */
export const toCome = (now: Date) => ({ cancelledAt: null, startsAt: { gt: now } });

/** Other times that an adult has proposed. */
export type ProposalRow = {
  id: string;
  adultId: string;
  by: string;
  spans: Span[];
  /** Only for the one who wrote it and the unit. */
  reason: string | null;
  proposedAt: Date;
  answer: TimeAnswer | null;
};

/** A booked visit or interview. */
export type AppointmentRow = {
  id: string;
  version: number;
  kind: AppointmentKind;
  /** The adult it is for; null for all of the family. */
  adult: string | null;
  startsAt: Date;
  endsAt: Date;
  place: string;
  hostNames: string;
  cancelledAt: Date | null;
  cancelReason: string | null;
  /** It has been moved since it was booked. */
  isMoved: boolean;
  /** The latest proposal, answered or not. */
  proposal: ProposalRow | null;
  /** The id of the proposal that a form on the page would make. */
  nextProposalId: string;
};

const whole = {
  adult: { select: { givenName: true } },
  proposals: {
    orderBy: { proposedAt: "desc" },
    take: 1,
    include: { adult: { select: { givenName: true } } },
  },
} as const satisfies Prisma.AppointmentInclude;
type Row = Prisma.AppointmentGetPayload<{ include: typeof whole }>;

/** What is booked with an adult of a family, and what it needs to propose another time. */
export type FamilyAppointments = {
  matter: Matter;
  adultId: string;
  upcoming: AppointmentRow[];
  /** Held, or called off. */
  past: AppointmentRow[];
};

/** The times of the adult who acts; null for who is no adult of a family. */
export const familyAppointments = defineQuery({
  permission: "family.visit",
  run: async ({ tx, actor, now }, _input: undefined): Promise<FamilyAppointments | null> => {
    const { inquiryId, adultId } = actor;
    if (inquiryId === null || adultId === null) return null;
    const matter = await matterOf(tx, inquiryId);
    if (matter === null) return null;
    const rows = await tx.appointment.findMany({
      where: { inquiryId },
      orderBy: [{ startsAt: "asc" }, { id: "asc" }],
      include: whole,
    });
    const all = rows.map((row) => appointmentRow(row, adultId));
    const isAhead = ({ startsAt, cancelledAt }: AppointmentRow) =>
      cancelledAt === null && startsAt > now;
    return {
      matter,
      adultId,
      upcoming: all.filter(isAhead),
      past: all.filter((each) => !isAhead(each)).reverse(),
    };
  },
  record: ({ matter, upcoming }) => ({
    event: "family-appointments.opened",
    subjects: subjectsOfMatter(matter),
    detail: { upcoming: upcoming.length },
  }),
});

/** What the overview tells of the next booked time. */
export type NextTime = Pick<AppointmentRow, "kind" | "startsAt" | "endsAt">;

/** The next time that the adult who acts is booked for, or null; nothing of it but when. */
export const nextOwnTime = defineQuery({
  permission: "family.visit",
  run: async ({ tx, actor, now }, _input: undefined): Promise<NextTime | null> => {
    const { inquiryId, adultId } = actor;
    if (inquiryId === null || adultId === null) return null;
    return tx.appointment.findFirst({
      where: { inquiryId, ...toCome(now) },
      orderBy: [{ startsAt: "asc" }, { id: "asc" }],
      select: { kind: true, startsAt: true, endsAt: true },
    });
  },
});

/** The calendar file of a booked time that concerns the adult who acts, or null. */
export const appointmentFile = defineQuery({
  permission: "family.visit",
  run: async ({ tx, actor }, { id }: { id: string }): Promise<string | null> => {
    if (actor.adultId === null) return null;
    const row = await tx.appointment.findFirst({ where: { id } });
    if (row === null) return null;
    const place = unseal(placeOf(id), row.placeEncrypted);
    return appointmentCalendar(
      { ...row, place, isCancelled: row.cancelledAt !== null },
      env.appUrl.hostname,
    );
  },
});

/** What is booked in an investigation, as its pages show it. */
export type BookedTimes = {
  appointments: AppointmentRow[];
  /** Whom a time can be booked with. */
  adults: Pick<Adult, "id" | "name">[];
  nextId: string;
};

/** The booked times of one kind that are to come. Part of a query that records the reading. */
export async function bookedTimes(
  { tx, now }: Pick<Reading, "tx" | "now">,
  { investigationId, inquiryId }: { investigationId: string; inquiryId: string | null },
  kind: AppointmentKind,
): Promise<BookedTimes> {
  const rows = await tx.appointment.findMany({
    where: { investigationId, kind, ...toCome(now) },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    include: whole,
  });
  return {
    appointments: rows.map((row) => appointmentRow(row, null)),
    adults: await namedAdults(tx, inquiryId),
    nextId: uuidv7(),
  };
}

async function namedAdults(tx: Tx, inquiryId: string | null) {
  if (inquiryId === null) return [];
  return (await adultsOf(tx, inquiryId)).map(({ id, name }) => ({ id, name }));
}

/** @param reader the adult who reads; null for the unit. */
function appointmentRow(row: Row, reader: string | null): AppointmentRow {
  const [latest] = row.proposals;
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    adult: row.adult?.givenName ?? null,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    place: unseal(placeOf(row.id), row.placeEncrypted),
    hostNames: row.hostNames,
    cancelledAt: row.cancelledAt,
    cancelReason: row.cancelReason,
    isMoved: row.sequence > 0,
    proposal: latest === undefined ? null : proposalRow(latest, reader),
    nextProposalId: uuidv7(),
  };
}

function proposalRow(row: Row["proposals"][number], reader: string | null): ProposalRow {
  const mayReadReason = reader === null || reader === row.adultId;
  return {
    id: row.id,
    adultId: row.adultId,
    by: row.adult.givenName,
    spans: spansSchema.parse(row.spans),
    reason:
      row.reasonEncrypted === null || !mayReadReason
        ? null
        : unseal(reasonOf(row.id), row.reasonEncrypted),
    proposedAt: row.proposedAt,
    answer: row.answer,
  };
}
