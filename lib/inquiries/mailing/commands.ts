import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { queueMail } from "@/lib/notifications/commands";
import type { Inquiry } from "@/lib/platform/generated/client";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { recordContactAttempt } from "../contact/commands";
import { changeInquiry, foundInquiry, subjectOf } from "../handling/commands";
import { awaitsReview } from "../rules";
import { readyMail, wordings } from "./queries";
import { isAttempt, missingForMail } from "./rules";
import type { SaveTemplateInput, SendMailInput } from "./schema";
import { type MailCode, mailingTexts, mailTemplates, templateDone } from "./texts";

const SENT = "Mejlet är på väg.";

/** Sends one of the unit's mails to the family and keeps it as it was sent. Sent twice it is one mail. */
export async function sendMail(deed: Deed, input: SendMailInput): Promise<Done> {
  const { tx, today } = deed;
  const { inquiryId, version, code, key } = input;
  const inquiry = await foundInquiry(deed, inquiryId);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  const isSent = (await tx.inquiryMail.count({ where: { id: key, inquiryId, code } })) > 0;
  if (isSent) return { isRepeat: true, subjects: [subjectOf(inquiryId)], message: SENT };
  const missing = missingForMail(code, inquiry.state);
  if (missing !== null) refuse(missing);
  if (isAttempt(code, inquiry.state)) {
    const note = mailTemplates[code].name;
    const attempt = { inquiryId, version, outcome: "MAIL_SENT", on: today, note } as const;
    await recordContactAttempt(deed, attempt);
  } else {
    await changeInquiry(deed, inquiry, { version, data: {} });
  }
  await postMail(deed, inquiry, { code, key });
  return {
    subjects: [subjectOf(inquiryId)],
    detail: { template: code, isAttempt: isAttempt(code, inquiry.state) },
    message: SENT,
  };
}

/**
 * Puts a mail in the outbox and keeps it. Part of another deed, whose log row tells of it.
 * @throws {Refusal} if the family cannot be written to, or lacks what the mail promises.
 */
export async function postMail(
  deed: Deed,
  inquiry: Inquiry,
  { code, key = uuidv7() }: { code: MailCode; key?: string },
): Promise<void> {
  const { tx, actor, now } = deed;
  if (inquiry.protectionLevel !== "NONE") refuse(mailingTexts.isProtected);
  if (inquiry.email === null) refuse(mailingTexts.noAddress);
  if (awaitsReview(inquiry)) refuse(mailingTexts.awaitsReview);
  const [wording] = await wordings(tx, [code]);
  if (wording === undefined) throw new Error(`no mail template ${code}`);
  const { subject, text, missing } = readyMail(wording, inquiry);
  if (missing !== null) refuse(missing);
  await tx.inquiryMail.create({
    data: {
      ...{ id: key, inquiryId: inquiry.id, code, subject, body: text },
      sentById: actor.userId ?? "",
      sentAt: now,
    },
  });
  // The unit's own words with a name, a number and links: nothing of the matter goes out.
  await queueMail(deed, {
    template: "inquiry-written",
    recipient: inquiry.email,
    params: { subject, text },
  });
}

/** Words a mail anew, from now on. What has been sent stands as it was sent. */
export async function saveTemplate(
  { tx, actor, now }: Deed,
  { code, no, subject, body }: SaveTemplateInput,
): Promise<Done> {
  const last = await tx.mailTemplate.aggregate({ where: { code }, _max: { no: true } });
  if ((last._max.no ?? 0) !== no) refuse(mailingTexts.stale);
  const id = uuidv7();
  // Two who save at once have the same number: the second is told so by the key.
  const { count } = await tx.mailTemplate.createMany({
    data: {
      ...{ id, code, no: no + 1, subject, body },
      ...{ savedById: actor.userId ?? "", savedByName: actor.displayName, savedAt: now },
    },
    skipDuplicates: true,
  });
  if (count === 0) refuse(mailingTexts.stale);
  return {
    subjects: [{ type: "SETTING", id }],
    detail: { template: code, no: no + 1 },
    ...templateDone(code),
  };
}
