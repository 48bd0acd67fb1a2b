import { z } from "zod";
import { idempotencyKey, optionalMultiLine } from "@/lib/platform/fields";
import { isLanguageCode } from "@/lib/site/languages/rules";
import { pageAddress } from "./rules";
import { feedbackTexts, feedbackWords } from "./texts";

export const MOST_COMMENT = 1_000;

const page = z.unknown().transform((sent, context) => {
  const address = pageAddress(sent);
  if (address !== null) return address;
  context.addIssue({ code: "custom", message: feedbackTexts.noPage });
  return z.NEVER;
});

const language = z.string().refine(isLanguageCode).catch("sv");

/** Whether a page helped. Who says no says why; errors are told in the page's own language. */
export const giveFeedbackSchema = z
  .object({
    idempotencyKey: idempotencyKey(),
    page,
    language,
    answer: z.enum(["ja", "nej"], feedbackTexts.noAnswer),
    comment: optionalMultiLine({ max: MOST_COMMENT }),
  })
  .superRefine(({ answer, comment, language: code }, context) => {
    if (answer === "ja" || comment !== null) return;
    const { needed } = feedbackWords(code);
    context.addIssue({ code: "custom", path: ["comment"], message: needed });
  });
export type GiveFeedbackInput = z.output<typeof giveFeedbackSchema>;

const first = (sent: unknown) => (Array.isArray(sent) ? sent[0] : sent);

/** What the address of the small page tells: which page, in which language, and the answer. */
export const feedbackQuery = z.object({
  sida: z.preprocess(first, z.unknown().transform(pageAddress)),
  sprak: z.preprocess(first, language),
  svar: z.preprocess(first, z.enum(["ja", "nej"]).nullable().catch(null)),
});
