import { z } from "zod";
import { campaignCode } from "@/lib/outreach/campaigns/schema";
import { mentionsPersonalNumber } from "@/lib/platform/personal-number";
import {
  formEdition,
  type QuestionId,
  questions,
  questionsOf,
  readTyped,
  stepEdition,
  type Typed,
  typedIn,
} from "../questions/schema";
import { type StepId, steps } from "../questions/texts";

const STALE = "Sidan är inte aktuell längre. Ladda om den och försök igen.";
const stepIds = steps.map(({ id }) => id) as [StepId, ...StepId[]];

const flag = z.literal("1").optional().catch(undefined);
const edition = z.string().max(40).optional().catch(undefined);

/**
 * One page of the form; what is kept is what was typed. It is checked when the family goes on. It is
 * not when the family will go on later, nor when the questions have been changed since the page was
 * opened: then all that was typed is kept and the page comes back.
 */
export const saveStepSchema = z
  .looseObject({
    step: z.enum(stepIds, STALE),
    change: flag,
    senare: flag,
    fragor: edition,
    traff: z.guid().optional().catch(undefined),
    kampanj: campaignCode,
  })
  .transform((form, context) => {
    const asked = questionsOf(form.step);
    const typed = typedIn(asked, form);
    const { answers, faults } = readTyped(asked, typed);
    const current = stepEdition(form.step);
    const isLater = form.senare === "1";
    const isOutdated = form.fragor !== undefined && form.fragor !== current;
    const isChecked = !isLater && !isOutdated;
    for (const [id, messages] of Object.entries(faults)) {
      if (!isChecked && mayWait(typed, id)) continue;
      for (const message of messages) {
        context.addIssue({ code: "custom", message, path: [id], input: form[id] });
      }
    }
    const answered = Object.entries(typed).filter(([id]) => Object.hasOwn(answers, id));
    return {
      step: form.step,
      /** The page was opened from the summary and leads back there. */
      isChange: form.change === "1",
      /** The family wants to go on another time. */
      isLater,
      /** The page was opened before its questions were changed. */
      isOutdated,
      /** The questions that were answered; unknown ones are asked again. */
      edition: isOutdated ? "" : current,
      /** The information meeting whose link led to the form. */
      meetingId: form.traff ?? null,
      /** The campaign whose link led to the form. */
      campaign: form.kampanj,
      typed: isChecked ? (Object.fromEntries(answered) as Typed) : typed,
    };
  });
export type SaveStepInput = z.output<typeof saveStepSchema>;

/** What is half written may wait, however wrong; a text longer than any answer may not. */
const MOST_KEPT = 5_000;
function mayWait(typed: Typed, id: string): boolean {
  const text = [typed[id as QuestionId] ?? []].flat().join("");
  return text.length <= MOST_KEPT && !mentionsPersonalNumber(text);
}

/** What the pages of the form are given in their address. */
export const formQuery = z.object({
  andra: flag,
  nya: flag,
  gammalt: flag,
  traff: z.guid().optional().catch(undefined),
  kampanj: campaignCode,
});

/** The summary sends the answers along, so that they survive a form that is gone meanwhile. */
export const submitInquirySchema = z.looseObject({ fragor: edition }).transform((form) => {
  const isCurrent = form.fragor === formEdition();
  const editionOf = (step: StepId) => (isCurrent ? stepEdition(step) : "");
  const typed = Object.entries(typedIn(questions, form)).filter(
    ([, text]) => [text].flat().join("").length <= MOST_KEPT,
  );
  return {
    typed: Object.fromEntries(typed) as Typed,
    editions: Object.fromEntries(stepIds.map((step) => [step, editionOf(step)])),
  };
});
export type SubmitInquiryInput = z.output<typeof submitInquirySchema>;
export const discardDraftSchema = z.object({});

/** What a form under way holds, as it is encrypted. */
export const draftContent = z.object({
  typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Which wording of its questions each page was answered in; a page left out answers today's. */
  editions: z.record(z.string(), z.string()).default({}),
  /** Why one of its pages looked as if a machine had sent it. */
  suspicion: z.string().nullable(),
  /** The information meeting whose link led to the form, or null. */
  meetingId: z.guid().nullable().default(null),
  /** The code of the campaign whose link led to the form, or null. */
  campaign: z.string().nullable().default(null),
  /** When it was sent and what was promised, or null. */
  sent: z.object({ at: z.string(), firstContactDueOn: z.string() }).nullable(),
});
export type DraftContent = z.output<typeof draftContent>;
