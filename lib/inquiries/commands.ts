import "server-only";
import { dbContextOf } from "@/lib/access/actor";
import type { Deed } from "@/lib/access/perform";
import { queueMail } from "@/lib/notifications/commands";
import { hostOrganisationId } from "@/lib/organisations/queries";
import { campaignIdOf } from "@/lib/outreach/campaigns/queries";
import { shownMeetingId } from "@/lib/outreach/meetings/queries";
import { type Day, dayFromDb, dbDate } from "@/lib/platform/dates";
import { setContext } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { InquirySource } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { nextMatterNumber } from "@/lib/platform/numbers";
import { addWorkingDays } from "@/lib/platform/working-days";
import { settingValue } from "@/lib/settings/queries";
import { addTask, type NewTask } from "@/lib/tasks/commands";
import { addSender } from "./adults/commands";
import { inboxWords } from "./inbox/rules";
import { formAsSent } from "./questions/rules";
import { type Answers, questions } from "./questions/schema";

export type NewInquiry = {
  answers: Answers;
  source: InquirySource;
  /** Two sendings with the same key make one inquiry. */
  idempotencyKey: string;
  /** Why it must be looked at by a person first, or null. */
  reviewReason: string | null;
  assignedToId: string | null;
  /** The information meeting that led to it, as a link has told; one that is unknown is passed over. */
  meetingId?: string | null;
  /** The code of the campaign whose link led to it; one that is unknown is passed over. */
  campaign?: string | null;
};

export type ReceivedInquiry = {
  id: string;
  number: string;
  firstContactDueOn: Day;
  needsReview: boolean;
};

/**
 * Takes in a family's interest: the inquiry with its answers, the first thing to do, the receipt.
 * Part of the deed that sends or registers it, whose log row tells of it.
 */
export async function receiveInquiry(deed: Deed, sent: NewInquiry): Promise<ReceivedInquiry> {
  const { tx, actor, today } = deed;
  const days = await settingValue(tx, "firstContactWorkdays", today);
  const inquiry = {
    id: uuidv7(),
    number: await nextMatterNumber(tx, today),
    firstContactDueOn: addWorkingDays(today, days),
    needsReview: sent.reviewReason !== null,
  };
  // A visitor sees no inquiry but the one that the transaction says is its own.
  await setContext(tx, { ...dbContextOf(actor), inquiry: inquiry.id });
  await writeInquiry(deed, inquiry, sent);
  await giveFirstTask(deed, inquiry, sent.assignedToId);
  // Mail to an address that a machine made up would make us a nuisance to somebody.
  if (!inquiry.needsReview) await mailReceipt(deed, { ...sent.answers, number: inquiry.number });
  return inquiry;
}

/** The inquiry that was already made with a key, or null. */
export async function inquiryByKey(
  { tx }: Pick<Deed, "tx">,
  key: string,
): Promise<ReceivedInquiry | null> {
  // Two sendings with one key at the same moment come after one another.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  const found = await tx.inquiry.findUnique({ where: { idempotencyKey: key } });
  if (found === null) return null;
  return {
    id: found.id,
    number: found.number,
    firstContactDueOn: dayFromDb(found.firstContactDueOn),
    needsReview: found.reviewReason !== null && found.reviewedAt === null,
  };
}

/** Tells the family that the inquiry has come, if there is an address: first name and number only. */
export async function mailReceipt(
  deed: Pick<Deed, "tx" | "now">,
  to: { email: string | null; givenName: string; number: string },
): Promise<void> {
  if (to.email === null) return;
  await queueMail(deed, {
    template: "inquiry-receipt",
    recipient: to.email,
    params: { givenName: to.givenName, number: to.number },
  });
}

/** An inquiry whose first contact is owed: to be made by the one who has it, or by any consultant. */
type Awaiting = { id: string; number: string; dueOn: Day; assignedToId: string | null };

/** Gives the first contact to the one who has the inquiry, or to all consultants. */
export async function giveFirstContact(
  deed: Pick<Deed, "tx" | "now">,
  inquiry: Awaiting,
): Promise<void> {
  await addTask(deed, firstContactTask(inquiry));
}

/** The first contact as a task. */
export function firstContactTask({ id, number, dueOn, assignedToId }: Awaiting): NewTask {
  return {
    kind: "INQUIRY_FIRST_CONTACT",
    subject: { type: "INQUIRY", id },
    matterNumber: number,
    dueOn,
    forUser: assignedToId,
    forRole: "CONSULTANT",
  };
}

/** Gives what is to be done first: a look at what may be a machine's, else the first contact. */
export async function giveFirstTask(
  deed: Deed,
  inquiry: ReceivedInquiry,
  assignedToId: string | null,
): Promise<void> {
  const { id, number, firstContactDueOn: dueOn } = inquiry;
  if (!inquiry.needsReview) return giveFirstContact(deed, { id, number, dueOn, assignedToId });
  await addTask(deed, {
    kind: "INQUIRY_REVIEW",
    subject: { type: "INQUIRY", id },
    matterNumber: number,
    dueOn: addWorkingDays(deed.today, 1),
    forRole: "CONSULTANT",
  });
}

async function writeInquiry(
  deed: Deed,
  { id, number, firstContactDueOn }: ReceivedInquiry,
  { answers, meetingId = null, campaign = null, ...sent }: NewInquiry,
): Promise<void> {
  const { tx, now, today } = deed;
  const { source, idempotencyKey, reviewReason, assignedToId } = sent;
  const { givenName, familyName, email, phone, postalCode, municipality, missions } = answers;
  await tx.inquiry.create({
    data: {
      ...{ id, number, source, idempotencyKey, reviewReason, assignedToId },
      ...{ givenName, familyName, email, phone, postalCode, municipality, missions },
      ...inboxWords(answers),
      meetingId: meetingId && (await shownMeetingId(tx, meetingId)),
      campaignId: await campaignIdOf(tx, campaign, today),
      submittedAt: now,
      firstContactDueOn: dbDate(firstContactDueOn),
      controllerOrganisationId: await hostOrganisationId(tx),
    },
  });
  await addSender(deed, id, { givenName, familyName, email, phone });
  await tx.inquiryAnswer.createMany({
    data: questions
      .filter(({ showIf }) => showIf === undefined || showIf(answers))
      .map((question) => ({
        inquiryId: id,
        questionId: question.id,
        questionVersion: question.version,
        value: answers[question.id] ?? Prisma.JsonNull,
      })),
  });
  // No RETURNING, and written once: what it says stands whatever becomes of the questions.
  await tx.sentForm.createMany({ data: { inquiryId: id, sections: formAsSent(answers) } });
}
