import { z } from "zod";
import {
  choice,
  id,
  integerBetween,
  optionalIntegerBetween,
  optionalMultiLine,
  optionalText,
  requiredDay,
  requiredMultiLine,
} from "@/lib/platform/fields";
import { HomeKind } from "@/lib/platform/generated/enums";
import { missionLabels, proposedOutcomeLabels } from "../texts";
import { bands, MOST_PLACES, MOST_SCOPES, makesHome, OLDEST, scopeFault } from "./rules";
import { bandLabels } from "./texts";

const age = { min: 0, max: OLDEST, message: `Skriv åldern i hela år, 0 till ${OLDEST}` };

const scopeRowSchema = z
  .object({
    kind: choice(missionLabels, { message: "Välj uppdrag" }),
    band: choice(bandLabels, { message: "Välj åldrar" }),
    ageFrom: optionalIntegerBetween(age),
    ageTo: optionalIntegerBetween(age),
    places: integerBetween({
      min: 1,
      max: MOST_PLACES,
      message: `Skriv antal platser, 1 till ${MOST_PLACES}`,
    }),
    conditions: optionalText({ max: 500 }),
  })
  .transform(({ band, ageFrom, ageTo, ...row }, context) => {
    if (band !== "OWN") return { ...row, ageFrom: bands[band][0], ageTo: bands[band][1] };
    if (ageFrom === null || ageTo === null || ageFrom > ageTo) {
      const path = ageFrom === null ? "ageFrom" : "ageTo";
      const message = "Skriv från och till vilken ålder, den lägsta först";
      context.addIssue({ code: "custom", path: [path], message, input: context.value });
      return z.NEVER;
    }
    return { ...row, ageFrom, ageTo };
  });

/** Rows of scope as typed; a row without a mission was left alone. */
const scopeSchema = z
  .array(z.record(z.string(), z.unknown()))
  .max(MOST_SCOPES)
  .optional()
  .transform((rows) => (rows ?? []).filter(({ kind }) => kind !== undefined && kind !== ""))
  .pipe(z.array(scopeRowSchema));

const scopeFaultTexts = {
  SCOPE_NEEDED: ["scope.0.kind", "Välj vad hemmet är lämpligt för"],
  CONDITION_NEEDED: ["scope.0.conditions", "Skriv vilka begränsningar som gäller"],
  TWICE: ["scope.1.kind", "Samma uppdrag och åldrar står två gånger. Ta bort den ena raden."],
} as const;

/** An outcome with its scope and grounds: the same for a proposal and for a decision. */
export const outcomeSchema = z
  .object({
    investigationId: id(),
    outcome: choice(proposedOutcomeLabels, { message: "Välj utfall" }),
    scope: scopeSchema,
    grounds: requiredMultiLine({ message: "Skriv skälen", max: 8000 }),
  })
  .superRefine(({ outcome, scope }, context) => {
    const fault = scopeFault(outcome, scope);
    if (fault === null) return;
    const [path, message] = scopeFaultTexts[fault];
    context.addIssue({ code: "custom", path: path.split("."), message });
  })
  // Rows left over in the form when the outcome was changed.
  .transform((input) => (makesHome(input.outcome) ? input : { ...input, scope: [] }));
export type OutcomeInput = z.output<typeof outcomeSchema>;

/** The scope as a row keeps it. */
export const storedScopeSchema = z.array(
  z.object({
    kind: z.enum(HomeKind),
    ageFrom: z.number(),
    ageTo: z.number(),
    places: z.number(),
    conditions: z.string().nullable(),
  }),
);

export const returnSchema = z.object({
  investigationId: id(),
  reason: requiredMultiLine({ message: "Skriv vad som behöver kompletteras", max: 1000 }),
});
export type ReturnInput = z.output<typeof returnSchema>;

export const communicateSchema = z.object({
  investigationId: id(),
  communicatedOn: requiredDay({ message: "Skriv vilken dag ni gick igenom utredningen" }),
  comment: optionalMultiLine({ max: 8000 }),
});
export type CommunicateInput = z.output<typeof communicateSchema>;
