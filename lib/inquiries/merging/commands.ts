import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import type { Inquiry, Merger } from "@/lib/platform/generated/client";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { endTasks, reopenTasks } from "@/lib/tasks/commands";
import { carryIdentity, takeIdentityBack } from "../adults/commands";
import { inquiryDone } from "../done/texts";
import {
  changeInquiry,
  foundInquiry,
  handOver,
  lockedInquiries,
  subjectOf,
} from "../handling/commands";
import type { ThisInquiryInput } from "../handling/schema";
import { familyTasks, inquiryTasks } from "../rules";
import { missingForMerger, missingForUnmerging, sameSender } from "./rules";
import type { MergeInquiryInput } from "./schema";
import { mergingTexts } from "./texts";

/**
 * One family, two inquiries: the work goes on in the other, and this one points to it. A second adult
 * of the home stands by name and with own contact data in the one that goes on. An e-identification
 * that its sender has tied opens that one from now on, if it is known which adult there it is.
 */
export async function mergeInquiry(deed: Deed, input: MergeInquiryInput): Promise<Done> {
  const { tx, actor, now } = deed;
  // Two may merge the same inquiries at once, each into the other's: the second finds it done.
  await lockedInquiries(deed, [input.inquiryId, input.intoId]);
  const inquiry = await foundFamily(deed, input.inquiryId);
  const into = await foundFamily(deed, input.intoId);
  // Their data are for the readers of a household, and the other's would stand open beside them.
  if ([inquiry, into].some(({ protectionLevel }) => protectionLevel !== "NONE")) {
    refuse(mergingTexts.isProtected);
  }
  const missing = missingForMerger(inquiry, into, input.kind);
  if (missing !== null) refuse(missing);
  const change = { state: "MERGED", mergedIntoId: into.id } as const;
  await changeInquiry(deed, inquiry, { version: input.version, data: change });
  const isSecond = input.kind === "SECOND_ADULT";
  const movedIds = await takeAlong(deed, inquiry, into);
  const adultId = isSecond ? await addAdult(deed, inquiry, into) : null;
  const toId = adultId ?? sameSender(inquiry, into)?.id ?? null;
  const carriedUserId = toId === null ? null : await carryIdentity(deed, inquiry.id, toId);
  await tx.merger.create({
    data: {
      ...{ kind: input.kind, inquiryId: inquiry.id, intoId: into.id, wasState: inquiry.state },
      ...{ movedIds, adultId, carriedUserId },
      ...{ mergedById: actor.userId ?? "", mergedAt: now },
    },
  });
  await endTasks(deed, subjectOf(inquiry.id), [...inquiryTasks, ...familyTasks]);
  return {
    subjects: [subjectOf(inquiry.id), subjectOf(into.id)],
    detail: { into: into.number, from: inquiry.state, kind: input.kind },
    ...inquiryDone(inquiry, "ihopford"),
  };
}

/** Both stand as before: state, tasks, who went along and which adults there are. */
export async function unmergeInquiry(deed: Deed, input: ThisInquiryInput): Promise<Done> {
  const { tx, now } = deed;
  const inquiry = await foundInquiry(deed, input.inquiryId);
  if (inquiry.mergedIntoId === null) refuse(mergingTexts.notMerged);
  await lockedInquiries(deed, [inquiry.id, inquiry.mergedIntoId]);
  const into = await foundInquiry(deed, inquiry.mergedIntoId);
  const missing = missingForUnmerging(into);
  if (missing !== null) refuse(missing);
  const merger = await tx.merger.findFirst({ where: { inquiryId: inquiry.id, undoneAt: null } });
  const state = merger?.wasState ?? "IN_CONTACT";
  await changeInquiry(deed, inquiry, {
    version: input.version,
    data: { state, mergedIntoId: null },
  });
  if (merger === null) {
    // From before mergers were kept: somebody has to look at it anew.
    if (inquiry.assignedToId !== null) await handOver(deed, [inquiry], inquiry.assignedToId);
  } else {
    await giveBack(deed, merger, into);
    await tx.merger.update({ where: { id: merger.id }, data: { undoneAt: now } });
  }
  return {
    subjects: [subjectOf(inquiry.id), subjectOf(into.id)],
    detail: { from: into.number, to: state },
    ...inquiryDone(inquiry, "isar"),
  };
}

async function foundFamily(deed: Deed, id: string) {
  const inquiry = await foundInquiry(deed, id);
  const adults = await deed.tx.inquiryAdult.findMany({ where: { inquiryId: id, leftAt: null } });
  return { ...inquiry, adults };
}

/** What had gone up in this one before goes along, so that nothing points at an ended inquiry. */
async function takeAlong({ tx }: Deed, inquiry: Inquiry, into: Inquiry): Promise<string[]> {
  const where = { mergedIntoId: inquiry.id };
  const moved = await tx.inquiry.findMany({ where, select: { id: true } });
  await tx.inquiry.updateMany({ where, data: { mergedIntoId: into.id } });
  return moved.map(({ id }) => id);
}

/** Whoever sent the one form is the second adult of the other. */
async function addAdult(deed: Deed, inquiry: Inquiry, into: Inquiry): Promise<string> {
  const { tx, now } = deed;
  const { givenName, familyName, email, phone } = inquiry;
  const id = uuidv7();
  await tx.inquiryAdult.createMany({
    data: {
      ...{ id, inquiryId: into.id, ordinal: 2, joinedAt: now },
      ...{ givenName, familyName, email, phone },
    },
  });
  return id;
}

/** What went along with an inquiry comes back from the one that goes on now. */
async function giveBack(deed: Deed, merger: Merger, into: Inquiry): Promise<void> {
  const { tx, now } = deed;
  const { inquiryId, adultId, movedIds, mergedAt } = merger;
  await tx.inquiry.updateMany({
    where: { id: { in: movedIds }, mergedIntoId: into.id },
    data: { mergedIntoId: inquiryId },
  });
  await giveIdentityBack(deed, merger);
  if (adultId !== null) {
    await tx.inquiryAdult.updateMany({
      where: { id: adultId, leftAt: null },
      data: { leftAt: now, version: { increment: 1 } },
    });
  }
  await reopenTasks(deed, { type: "INQUIRY", ids: [inquiryId] }, mergedAt);
}

/** From where the e-identification went, and from where it was carried on since. */
async function giveIdentityBack(deed: Deed, { intoId, carriedUserId }: Merger): Promise<void> {
  if (carriedUserId === null) return;
  await takeIdentityBack(deed, intoId, carriedUserId);
  const next = await deed.tx.merger.findFirst({
    where: { inquiryId: intoId, carriedUserId, undoneAt: null },
  });
  if (next !== null) await giveIdentityBack(deed, next);
}
