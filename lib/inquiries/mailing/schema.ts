import { z } from "zod";
import {
  choice,
  id,
  idempotencyKey,
  integerBetween,
  requiredMultiLine,
  requiredText,
  version,
} from "@/lib/platform/fields";
import { faultsOfWords } from "./rules";
import { type MailCode, mailTemplates } from "./texts";

const STALE = "Sidan är inte aktuell längre. Ladda om den och försök igen.";
const names = Object.fromEntries(
  Object.entries(mailTemplates).map(([code, { name }]) => [code, name]),
) as Record<MailCode, string>;

/** Characters in the words of a mail. */
export const MOST_MAIL = 2_000;

export const mailCode = choice(names, { message: STALE });

export const sendMailSchema = z.object({
  inquiryId: id(),
  version: version(),
  key: idempotencyKey(),
  code: mailCode,
});
export type SendMailInput = z.output<typeof sendMailSchema>;

const saysNothing = (text: string, context: z.RefinementCtx) => {
  for (const message of faultsOfWords(text)) {
    context.addIssue({ code: "custom", message, input: text });
  }
};

export const saveTemplateSchema = z.object({
  code: mailCode,
  /** The number of the wording that was changed; 0 for that of the code. */
  no: integerBetween({ min: 0, max: 1_000_000, message: STALE }),
  subject: requiredText({ message: "Skriv en ämnesrad", max: 120 }).superRefine(saysNothing),
  body: requiredMultiLine({ message: "Skriv mejlets text", max: MOST_MAIL }).superRefine(
    saysNothing,
  ),
});
export type SaveTemplateInput = z.output<typeof saveTemplateSchema>;
