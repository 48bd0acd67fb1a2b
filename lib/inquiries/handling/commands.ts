import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { type StaffMember, staffWith } from "@/lib/access/staff/queries";
import type { Subject } from "@/lib/audit/schema";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import type { Inquiry, Prisma } from "@/lib/platform/generated/client";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { addWorkingDays } from "@/lib/platform/working-days";
import { addTasks, endTasks, endTasksOf, handOverTasks, type NewTask } from "@/lib/tasks/commands";
import {
  firstContactTask,
  giveFirstContact,
  inquiryByKey,
  mailReceipt,
  receiveInquiry,
} from "../commands";
import { inquiryDone } from "../done/texts";
import {
  awaitsFirstContact,
  awaitsReview,
  familyTasks,
  inquiryMachine,
  inquiryTasks,
  isOpen,
} from "../rules";
import { staleText } from "../texts";
import type { AssignInquiryInput, RegisterInquiryInput, ReviewInquiryInput } from "./schema";

/** The form as staff fill it in on the telephone. Sent twice it makes one inquiry. */
export async function registerInquiry(deed: Deed, input: RegisterInquiryInput): Promise<Done> {
  const { idempotencyKey, answers, assignToMe } = input;
  const before = await inquiryByKey(deed, idempotencyKey);
  const inquiry =
    before ??
    (await receiveInquiry(deed, {
      answers,
      source: "PHONE",
      idempotencyKey,
      reviewReason: null,
      assignedToId: assignToMe ? deed.actor.userId : null,
    }));
  return {
    isRepeat: before !== null,
    subjects: [subjectOf(inquiry.id), ...(await callBefore(deed, input))],
    detail: { source: "PHONE" },
    goTo: paths.staff.inquiry(inquiry.id),
  };
}

/** The request for a call that led here, so that its account goes on to the inquiry. */
async function callBefore({ tx }: Deed, { callbackId }: RegisterInquiryInput): Promise<Subject[]> {
  if (callbackId === null) return [];
  const found = await tx.callback.findFirst({ where: { id: callbackId }, select: { id: true } });
  return found === null ? [] : [{ type: "CALLBACK", id: found.id }];
}

/** Gives the inquiry to somebody of the unit, with what there is to do about it. */
export async function assignInquiry(deed: Deed, input: AssignInquiryInput): Promise<Done> {
  const inquiry = await foundInquiry(deed, input.inquiryId);
  if (!isOpen(inquiry.state)) refuse("Anmälan är avslutad. Ta upp den igen först.");
  const colleague = await foundColleague(deed, input.userId);
  await changeInquiry(deed, inquiry, {
    version: input.version,
    data: { assignedToId: colleague.userId },
  });
  await handOver(deed, [inquiry], colleague.userId);
  return {
    subjects: [subjectOf(inquiry.id), { type: "USER", id: colleague.userId }],
    ...inquiryDone(inquiry, colleague.userId === deed.actor.userId ? "tagen" : "fordelad"),
  };
}

/** @throws {Refusal} at the field of the colleague, if somebody of that id does not work at the unit. */
export async function foundColleague({ tx, today }: Deed, userId: string): Promise<StaffMember> {
  const staff = await staffWith(tx, ["CONSULTANT", "UNIT_MANAGER"], today);
  const text = "Personen arbetar inte på enheten längre. Välj någon annan.";
  return staff.find((member) => member.userId === userId) ?? refuse(text, { userId: [text] });
}

/** What waited for anybody, or for the one before, now waits for the one who has the inquiries. */
export async function handOver(
  deed: Deed,
  inquiries: readonly Inquiry[],
  userId: string,
): Promise<void> {
  const ids = inquiries.map(({ id }) => id);
  await endTasksOf(deed, { type: "INQUIRY", ids }, handedOver);
  await handOverTasks(deed, { type: "INQUIRY", ids }, { kinds: familyTasks, toUser: userId });
  const { today } = deed;
  await addTasks(
    deed,
    inquiries.flatMap((inquiry) => taskOfHandler(inquiry, { userId, today }) ?? []),
  );
}

/** The tasks that whoever gets the inquiry is given anew. */
export const handedOver = ["INQUIRY_FIRST_CONTACT", "INQUIRY_CONTACT_AGAIN"] as const;

function taskOfHandler(
  inquiry: Inquiry,
  { userId, today }: { userId: string; today: Day },
): NewTask | null {
  const { id, number, firstContactDueOn, parkedUntil } = inquiry;
  // The review stays with all consultants, and the first contact comes after it.
  if (awaitsReview(inquiry) && awaitsFirstContact(inquiry.state)) return null;
  if (awaitsFirstContact(inquiry.state)) {
    const dueOn = dayFromDb(firstContactDueOn);
    return firstContactTask({ id, number, dueOn, assignedToId: userId });
  }
  return {
    kind: "INQUIRY_CONTACT_AGAIN",
    subject: subjectOf(id),
    matterNumber: number,
    dueOn: parkedUntil === null ? addWorkingDays(today, 1) : dayFromDb(parkedUntil),
    forUser: userId,
    note: "Du har fått anmälan",
  };
}

/** A person judges an inquiry that looked as if a machine had sent it. */
export async function reviewInquiry(deed: Deed, input: ReviewInquiryInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const inquiry = await foundInquiry(deed, input.inquiryId);
  if (!awaitsReview(inquiry)) refuse("Anmälan är redan granskad.");
  const { isGenuine, version } = input;
  await changeInquiry(deed, inquiry, {
    version,
    data: { reviewedAt: now, ...(isGenuine ? {} : { state: "NOT_PROCEEDING" }) },
  });
  await endTasks(deed, subjectOf(inquiry.id), isGenuine ? ["INQUIRY_REVIEW"] : inquiryTasks);
  if (isGenuine) {
    const dueOn = dayFromDb(inquiry.firstContactDueOn);
    if (awaitsFirstContact(inquiry.state)) await giveFirstContact(deed, { ...inquiry, dueOn });
    await mailReceipt(deed, inquiry);
  } else {
    const closing = { reasonCode: "NOT_GENUINE", closedById: actor.userId ?? "", closedAt: now };
    await tx.inquiryClosing.upsert({
      where: { inquiryId: inquiry.id },
      create: { inquiryId: inquiry.id, ...closing },
      update: closing,
    });
  }
  return {
    subjects: [subjectOf(inquiry.id)],
    detail: { isGenuine },
    ...inquiryDone(inquiry, isGenuine ? "akta" : "inte-akta"),
  };
}

/** What an inquiry is known to be by whoever has talked with the family: real, if anybody doubted it. */
export function genuine({ now }: Pick<Deed, "now">, inquiry: Inquiry): { reviewedAt?: Date } {
  return awaitsReview(inquiry) ? { reviewedAt: now } : {};
}

/** What the log says that a deed was about. */
export function subjectOf(inquiryId: string): Subject {
  return { type: "INQUIRY", id: inquiryId };
}

/** @throws {Refusal} if there is no such inquiry, or not for the actor. */
export async function foundInquiry({ tx }: Deed, id: string): Promise<Inquiry> {
  const inquiry = await tx.inquiry.findFirst({ where: { id } });
  return inquiry ?? refuse("Anmälan finns inte. Gå tillbaka till listan.");
}

/**
 * The inquiries of a deed with several, by id, as nobody changes them before the deed is done. Always
 * locked in the same order, so that two deeds with the same ones never wait for one another.
 */
export async function lockedInquiries(
  { tx }: Deed,
  ids: readonly string[],
): Promise<Map<string, Inquiry>> {
  await tx.$executeRaw`
    SELECT 1 FROM inquiry WHERE id = ANY (${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;
  const rows = await tx.inquiry.findMany({ where: { id: { in: [...ids] } } });
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Writes to an inquiry that is as the form was drawn from it, and takes it to another state if the
 * table of its life has that arrow.
 * @throws {Refusal} if somebody else changed it in between.
 */
export async function changeInquiry(
  { tx }: Deed,
  inquiry: Inquiry,
  change: { version: number; data: Prisma.InquiryUncheckedUpdateManyInput },
): Promise<void> {
  const { state } = change.data;
  if (typeof state === "string" && state !== inquiry.state) {
    inquiryMachine.assertGo(inquiry.state, state);
  }
  const { count } = await tx.inquiry.updateMany({
    where: { id: inquiry.id, version: change.version, state: inquiry.state },
    data: { ...change.data, version: { increment: 1 } },
  });
  if (count === 0) refuse(staleText);
}
