import { z } from "zod";
import { questionsOf, readTyped, type Typed, typedIn } from "../questions/schema";
import { type StepId, steps } from "../questions/texts";

const STALE = "Sidan är inte aktuell längre. Ladda om den och försök igen.";
const stepIds = steps.map(({ id }) => id) as [StepId, ...StepId[]];

/** One page of the form, checked; what is kept is what was typed. */
export const saveStepSchema = z
  .looseObject({
    step: z.enum(stepIds, STALE),
    change: z.literal("1").optional().catch(undefined),
    traff: z.guid().optional().catch(undefined),
  })
  .transform((form, context) => {
    const asked = questionsOf(form.step);
    const typed = typedIn(asked, form);
    const { answers, faults } = readTyped(asked, typed);
    for (const [id, messages] of Object.entries(faults)) {
      for (const message of messages) {
        context.addIssue({ code: "custom", message, path: [id], input: form[id] });
      }
    }
    const answered = Object.entries(typed).filter(([id]) => Object.hasOwn(answers, id));
    return {
      step: form.step,
      /** The page was opened from the summary and leads back there. */
      isChange: form.change === "1",
      /** The information meeting whose link led to the form. */
      meetingId: form.traff ?? null,
      typed: Object.fromEntries(answered) as Typed,
    };
  });
export type SaveStepInput = z.output<typeof saveStepSchema>;

/** What the pages of the form are given in their address. */
export const formQuery = z.object({
  andra: z.literal("1").optional().catch(undefined),
  traff: z.guid().optional().catch(undefined),
});

export const submitInquirySchema = z.object({});
export const discardDraftSchema = z.object({});

/** What a form under way holds, as it is encrypted. */
export const draftContent = z.object({
  typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Why one of its pages looked as if a machine had sent it. */
  suspicion: z.string().nullable(),
  /** The information meeting whose link led to the form, or null. */
  meetingId: z.guid().nullable().default(null),
  /** When it was sent and what was promised, or null. */
  sent: z.object({ at: z.string(), firstContactDueOn: z.string() }).nullable(),
});
export type DraftContent = z.output<typeof draftContent>;
