import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { namesOf, type StaffMember, staffWith } from "@/lib/access/staff/queries";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import type { Inquiry } from "@/lib/platform/generated/client";
import type { InquiryState, TogetherDeed, TogetherOutcome } from "@/lib/platform/generated/enums";
import { missingForUndo, UNDO_HOURS } from "./rules";

/** An inquiry among others, as the pages of deeds with many name it. */
export type NamedInquiry = {
  id: string;
  number: string;
  version: number;
  name: string;
  isProtected: boolean;
  state: InquiryState;
  assignedTo: string | null;
};

/** The inquiries that were chosen in the list, and whom they can be given to. */
export type ChosenInquiries = { inquiries: NamedInquiry[]; colleagues: StaffMember[] };

/** The chosen inquiries as they stand now. */
export const chosenInquiries = defineQuery({
  permission: "inquiry.handle",
  run: async ({ tx, today }, ids: readonly string[]): Promise<ChosenInquiries> => {
    const rows = await tx.inquiry.findMany({
      where: { id: { in: [...ids] } },
      orderBy: [{ number: "asc" }],
    });
    const names = await namesOf(tx, handlersOf(rows));
    return {
      inquiries: rows.map((row) => named(row, names)),
      colleagues: await staffWith(tx, ["CONSULTANT", "UNIT_MANAGER"], today),
    };
  },
  record: ({ inquiries }) => ({
    event: "inquiry.listed",
    subjects: [],
    detail: { count: inquiries.length },
  }),
});

/** What a deed with many did. */
export type TogetherFile = {
  id: string;
  deed: TogetherDeed;
  assignedTo: string | null;
  parkedUntil: Day | null;
  doneAt: Date;
  doneBy: string;
  undoneAt: Date | null;
  /** Why it cannot be undone, or null. */
  missingForUndo: string | null;
  rows: (NamedInquiry & { outcome: TogetherOutcome; isUndone: boolean })[];
};

/** A deed with many and what became of each inquiry; null if there is none. */
export const togetherFile = defineQuery({
  permission: "inquiry.handle",
  run: async ({ tx, now }, id: string): Promise<TogetherFile | null> => {
    const done = await tx.together.findUnique({
      where: { id },
      include: { rows: { include: { inquiry: true }, orderBy: { inquiry: { number: "asc" } } } },
    });
    if (done === null) return null;
    const people = [done.doneById, done.assignedToId].filter((userId) => userId !== null);
    const names = await namesOf(tx, [
      ...people,
      ...handlersOf(done.rows.map(({ inquiry }) => inquiry)),
    ]);
    return {
      ...{ id, deed: done.deed, doneAt: done.doneAt, undoneAt: done.undoneAt },
      assignedTo: done.assignedToId && (names.get(done.assignedToId) ?? unknown),
      parkedUntil: done.parkedUntil && dayFromDb(done.parkedUntil),
      doneBy: names.get(done.doneById) ?? unknown,
      missingForUndo: missingForUndo(done, now),
      rows: done.rows.map(({ inquiry, outcome, isUndone }) => ({
        ...named(inquiry, names),
        ...{ outcome, isUndone },
      })),
    };
  },
  record: ({ rows }) => ({
    event: "inquiry.listed",
    subjects: [],
    detail: { count: rows.length },
  }),
});

/** The latest deed with many of whoever looks, for as long as it can be undone. */
export type LastTogether = { id: string; deed: TogetherDeed; count: number; doneAt: Date };

/** What somebody has just done with many inquiries and can still undo; null if there is nothing. */
export const lastTogether = defineQuery({
  permission: "inquiry.read",
  run: async ({ tx, actor, now }): Promise<LastTogether | null> => {
    const done = await tx.together.findFirst({
      where: {
        doneById: actor.userId ?? "",
        doneAt: { gt: new Date(now.getTime() - UNDO_HOURS * 3_600_000) },
      },
      orderBy: { doneAt: "desc" },
      include: { rows: { where: { outcome: "DONE" }, select: { inquiryId: true } } },
    });
    if (done === null || missingForUndo(done, now) !== null || done.rows.length === 0) return null;
    const { id, deed, doneAt, rows } = done;
    return { id, deed, doneAt, count: rows.length };
  },
});

const unknown = "Någon på enheten";

function handlersOf(rows: readonly Inquiry[]): string[] {
  return rows.map(({ assignedToId }) => assignedToId).filter((id) => id !== null);
}

function named(row: Inquiry, names: ReadonlyMap<string, string>): NamedInquiry {
  const { id, number, version, state, givenName, familyName } = row;
  const isProtected = row.protectionLevel !== "NONE";
  return {
    ...{ id, number, version, state, isProtected },
    name: isProtected ? givenName : `${givenName} ${familyName}`.trim(),
    assignedTo: row.assignedToId === null ? null : (names.get(row.assignedToId) ?? unknown),
  };
}
