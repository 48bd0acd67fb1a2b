import { z } from "zod";
import {
  checkbox,
  choice,
  id,
  idempotencyKey,
  optionalId,
  optionalMultiLine,
  optionalText,
  requiredDay,
  requiredMultiLine,
  version,
  yesNo,
} from "@/lib/platform/fields";
import { type Answers, questions, readTyped, typedIn } from "../questions/schema";
import { closingChoices, contactOutcomeTexts, withdrawalTexts } from "../texts";

/** Characters in the summary of an information call. */
export const MOST_SUMMARY = 4_000;

const inquiry = { inquiryId: id(), version: version() };
const shortNote = optionalText({ max: 500 });

export const assignInquirySchema = z.object({
  ...inquiry,
  userId: id({ message: "Välj vem som ska ha anmälan" }),
});
export type AssignInquiryInput = z.output<typeof assignInquirySchema>;

export const contactAttemptSchema = z.object({
  ...inquiry,
  outcome: choice(contactOutcomeTexts, { message: "Välj hur det gick" }),
  on: requiredDay({ message: "Skriv vilken dag det var, till exempel 2026-11-21" }),
  note: shortNote,
});
export type ContactAttemptInput = z.output<typeof contactAttemptSchema>;

export const infoCallSchema = z.object({
  ...inquiry,
  heldOn: requiredDay({ message: "Skriv vilken dag samtalet hölls, till exempel 2026-11-21" }),
  summary: requiredMultiLine({ message: "Skriv vad ni pratade om", max: MOST_SUMMARY }),
  adultsWantToGoOn: yesNo({ message: "Välj om alla vuxna vill gå vidare" }),
});
export type InfoCallInput = z.output<typeof infoCallSchema>;

export const closeInquirySchema = z.object({
  ...inquiry,
  reason: choice(closingChoices, { message: "Välj varför ni inte går vidare" }),
  note: shortNote,
  toldOn: requiredDay({ message: "Skriv vilken dag familjen fick veta det" }),
  /** The consultant's own words in the letter. */
  personal: optionalMultiLine({ max: 1_000 }),
  tellByMail: checkbox(),
});
export type CloseInquiryInput = z.output<typeof closeInquirySchema>;

export const withdrawInquirySchema = z.object({
  ...inquiry,
  reason: choice(withdrawalTexts, { message: "Välj varför familjen tar tillbaka anmälan" }),
  note: shortNote,
});
export type WithdrawInquiryInput = z.output<typeof withdrawInquirySchema>;

export const parkInquirySchema = z.object({
  ...inquiry,
  until: requiredDay({ message: "Skriv vilken dag ni ska höra av er igen" }),
});
export type ParkInquiryInput = z.output<typeof parkInquirySchema>;

export const reviewInquirySchema = z.object({
  ...inquiry,
  isGenuine: yesNo({ message: "Välj om anmälan är äkta" }),
});
export type ReviewInquiryInput = z.output<typeof reviewInquirySchema>;

/** A deed that needs to know nothing but which inquiry: to reopen it, to give up reaching it. */
export const thisInquirySchema = z.object(inquiry);
export type ThisInquiryInput = z.output<typeof thisInquirySchema>;

const STALE = "Sidan är inte aktuell längre. Ladda om den och försök igen.";

/** The interest form as staff fill it in while they talk on the telephone: all on one page. */
export const registerInquirySchema = z
  .looseObject({
    idempotencyKey: idempotencyKey(),
    assignToMe: checkbox(),
    /** The request for a call that the talk came of. */
    callbackId: optionalId(),
  })
  .transform((form, context) => {
    const { answers, faults } = readTyped(questions, typedIn(questions, form));
    for (const [name, messages] of Object.entries(faults)) {
      const [message = STALE] = messages;
      context.addIssue({ code: "custom", message, path: [name], input: form[name] });
    }
    const { idempotencyKey: key, assignToMe, callbackId } = form;
    return { idempotencyKey: key, assignToMe, callbackId, answers: answers as Answers };
  });
export type RegisterInquiryInput = z.output<typeof registerInquirySchema>;
