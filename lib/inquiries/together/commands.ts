import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { compareDays, dbDate } from "@/lib/platform/dates";
import type { Inquiry, Prisma, Together, TogetherRow } from "@/lib/platform/generated/client";
import type { TogetherOutcome } from "@/lib/platform/generated/enums";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { addTasks, endTasksOf, handOverTasks, reopenTasks } from "@/lib/tasks/commands";
import {
  foundColleague,
  handedOver,
  handOver,
  lockedInquiries,
  subjectOf,
} from "../handling/commands";
import { familyTasks, inquiryTasks } from "../rules";
import { missingForUndo, outcomeFor, standsAsLeft } from "./rules";
import type { AssignTogetherInput, Chosen, ParkTogetherInput, UndoTogetherInput } from "./schema";
import { togetherNews } from "./texts";

/** Gives many inquiries to one of the unit. Those that somebody has changed meanwhile are left. */
export async function assignTogether(deed: Deed, input: AssignTogetherInput): Promise<Done> {
  const before = await doneBefore(deed, input.key);
  if (before !== null) return told(before, []);
  const { userId } = await foundColleague(deed, input.userId);
  const sorted = await sortOut(deed, "ASSIGN", input.chosen);
  const what = { deed: "ASSIGN", assignedToId: userId } as const;
  const done = await keep(deed, { id: input.key, ...what }, sorted);
  await change(deed, sorted.DONE, { assignedToId: userId });
  await handOver(deed, sorted.DONE, userId);
  return told(done, sorted.DONE, [{ type: "USER", id: userId }]);
}

/** Lets many inquiries rest until a day. Those that somebody has changed meanwhile are left. */
export async function parkTogether(deed: Deed, input: ParkTogetherInput): Promise<Done> {
  const before = await doneBefore(deed, input.key);
  if (before !== null) return told(before, []);
  if (compareDays(input.until, deed.today) <= 0) {
    const text = "Välj en dag som kommer.";
    refuse(text, { until: [text] });
  }
  const sorted = await sortOut(deed, "PARK", input.chosen);
  const parkedUntil = dbDate(input.until);
  const done = await keep(deed, { id: input.key, deed: "PARK", parkedUntil }, sorted);
  await change(deed, sorted.DONE, { state: "PARKED", parkedUntil });
  const ids = sorted.DONE.map(({ id }) => id);
  await endTasksOf(deed, { type: "INQUIRY", ids }, inquiryTasks);
  await addTasks(
    deed,
    sorted.DONE.map((inquiry) => ({
      kind: "INQUIRY_CONTACT_AGAIN",
      subject: subjectOf(inquiry.id),
      matterNumber: inquiry.number,
      dueOn: input.until,
      forUser: inquiry.assignedToId,
      forRole: "CONSULTANT",
      note: "Anmälan har vilat till i dag",
    })),
  );
  return told(done, sorted.DONE);
}

/** Gives the inquiries of such a deed back what they had, save those that have been changed since. */
export async function undoTogether(deed: Deed, input: UndoTogetherInput): Promise<Done> {
  const { tx, now } = deed;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${input.togetherId}, 0))`;
  const done = await tx.together.findFirst({
    where: { id: input.togetherId },
    include: { rows: true },
  });
  if (done === null) refuse("Åtgärden finns inte. Gå tillbaka till listan.");
  const missing = missingForUndo(done, now);
  if (missing !== null) refuse(missing);
  const standing = await lockedInquiries(
    deed,
    done.rows.map(({ inquiryId }) => inquiryId),
  );
  const rows = done.rows.filter((row) => {
    const inquiry = standing.get(row.inquiryId);
    return inquiry !== undefined && standsAsLeft(row, inquiry);
  });
  for (const like of inGroups(rows)) {
    const [first] = like;
    if (first === undefined) continue;
    const { wasAssignedToId: assignedToId, wasState: state, wasParkedUntil: parkedUntil } = first;
    const inquiries = like.map(({ inquiryId: id }) => ({ id }));
    await change(deed, inquiries, { assignedToId, state, parkedUntil });
    const subjects = { type: "INQUIRY", ids: inquiries.map(({ id }) => id) } as const;
    await handOverTasks(deed, subjects, { kinds: familyTasks, toUser: assignedToId });
  }
  const ids = rows.map(({ inquiryId }) => inquiryId);
  await endTasksOf(deed, { type: "INQUIRY", ids }, handedOver);
  await reopenTasks(deed, { type: "INQUIRY", ids }, done.doneAt);
  await tx.together.update({ where: { id: done.id }, data: { undoneAt: now } });
  await tx.togetherRow.updateMany({
    where: { togetherId: done.id, inquiryId: { in: ids } },
    data: { isUndone: true },
  });
  return {
    subjects: ids.map(subjectOf),
    detail: { deed: done.deed, count: ids.length, left: done.rows.length - ids.length },
    ...togetherNews.done(paths.staff.inquiriesDone(done.id), "angrat"),
  };
}

/** Inquiries that had the same go back in one step. */
function inGroups(rows: readonly TogetherRow[]): TogetherRow[][] {
  const groups = new Map<string, TogetherRow[]>();
  for (const row of rows) {
    const { wasAssignedToId, wasState, wasParkedUntil } = row;
    const had = [wasAssignedToId, wasState, wasParkedUntil?.toISOString()].join();
    groups.set(had, [...(groups.get(had) ?? []), row]);
  }
  return [...groups.values()];
}

/** The deed that a form with that key has done already: a button pressed twice. */
async function doneBefore({ tx }: Deed, key: string): Promise<Together | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  return tx.together.findUnique({ where: { id: key } });
}

type SortedOut = Record<TogetherOutcome, Inquiry[]>;

/** What becomes of each chosen inquiry, locked: nobody changes it before the deed is done. */
async function sortOut(
  deed: Deed,
  what: Together["deed"],
  chosen: readonly Chosen[],
): Promise<SortedOut> {
  const standing = await lockedInquiries(
    deed,
    chosen.map(({ id }) => id),
  );
  const sorted: SortedOut = { DONE: [], CHANGED: [], NOT_OPEN: [] };
  for (const { id, version } of chosen) {
    const inquiry = standing.get(id);
    if (inquiry !== undefined) sorted[outcomeFor(what, inquiry, version)].push(inquiry);
  }
  if (standing.size === 0) refuse("Anmälningarna finns inte. Gå tillbaka till listan.");
  return sorted;
}

async function keep(
  { tx, actor, now }: Deed,
  what: Pick<Prisma.TogetherUncheckedCreateInput, "id" | "deed" | "assignedToId" | "parkedUntil">,
  sorted: SortedOut,
): Promise<Together> {
  const done = await tx.together.create({
    data: { ...what, doneById: actor.userId ?? "", doneAt: now },
  });
  const outcomes = Object.keys(sorted) as TogetherOutcome[];
  await tx.togetherRow.createMany({
    data: outcomes.flatMap((outcome) =>
      sorted[outcome].map((inquiry) => ({
        togetherId: done.id,
        inquiryId: inquiry.id,
        outcome,
        wasAssignedToId: inquiry.assignedToId,
        wasState: inquiry.state,
        wasParkedUntil: inquiry.parkedUntil,
        versionAfter: inquiry.version + (outcome === "DONE" ? 1 : 0),
      })),
    ),
  });
  return done;
}

async function change(
  { tx }: Deed,
  inquiries: readonly { id: string }[],
  data: Prisma.InquiryUncheckedUpdateManyInput,
): Promise<void> {
  await tx.inquiry.updateMany({
    where: { id: { in: inquiries.map(({ id }) => id) } },
    data: { ...data, version: { increment: 1 } },
  });
}

function told(done: Together, inquiries: readonly Inquiry[], others: Done["subjects"] = []): Done {
  return {
    subjects: [...inquiries.map(({ id }) => subjectOf(id)), ...others],
    detail: { count: inquiries.length },
    ...togetherNews.done(paths.staff.inquiriesDone(done.id), "klart"),
  };
}
