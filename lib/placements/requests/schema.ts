import { z } from "zod";
import {
  checkbox,
  choice,
  choices,
  id,
  idempotencyKey,
  integerBetween,
  optionalChoice,
  optionalDay,
  optionalId,
  optionalMultiLine,
  optionalText,
  optionalYesNo,
  requiredDay,
  requiredPhone,
  requiredText,
  version,
  yesNo,
} from "@/lib/platform/fields";
import { cleanLine } from "@/lib/platform/text-input";
import { requestedKindTexts } from "../texts";
import { MOST_CHILDREN, rowChangeOf } from "./rows/rules";
import { holdsPersonalNumber } from "./rules";
import { needTexts, placementKindTexts, requestTexts, sexTexts, urgencyTexts } from "./texts";

const withoutPersonalNumber = (text: string | null) => text === null || !holdsPersonalNumber(text);

/** "arabiska, engelska" or several boxes of the same name, as a list without repeats. */
const words = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((sent) => [
    ...new Set(
      [sent ?? []]
        .flat()
        .flatMap((text) => text.split(","))
        .map(cleanLine)
        .filter((word) => word !== ""),
    ),
  ])
  .pipe(z.array(z.string().max(80, "Skriv högst 80 tecken")).max(20, "Skriv högst 20 stycken"));

const requestedChild = z.object({
  sex: choice(sexTexts, { message: "Välj flicka, pojke eller okänt" }),
  ageYears: integerBetween({ min: 0, max: 20, message: "Skriv åldern i hela år, 0 till 20" }),
  isAgeEstimated: checkbox(),
  isProtected: checkbox(),
  label: optionalText({ max: 60 }).refine(withoutPersonalNumber, requestTexts.personalNumber),
});

const plainFields = z.object({
  idempotencyKey: idempotencyKey(),
  clientOrganisationId: optionalId(),
  urgency: choice(urgencyTexts, { message: "Välj hur bråttom det är" }),
  homeKind: choice(requestedKindTexts, { message: "Välj jourhem eller familjehem" }),
  placementKind: optionalChoice(placementKindTexts),
  startsOn: requiredDay({ message: "Skriv från vilken dag, till exempel 2026-11-21" }),
  expectedEndOn: optionalDay({ message: "Skriv dagen så här: 2026-11-21" }),
  children: z
    .array(requestedChild, "Lägg till minst ett barn")
    .min(1, "Lägg till minst ett barn")
    .max(MOST_CHILDREN, `Högst ${MOST_CHILDREN} barn i samma förfrågan`),
  keepTogether: optionalYesNo(),
  legalBasisCode: requiredText({ message: "Välj vad placeringen grundas på", max: 40 }),
  needs: choices(needTexts),
  languages: words,
  avoidMunicipalities: words,
  situation: optionalMultiLine({ max: 2000 }).refine(
    withoutPersonalNumber,
    requestTexts.personalNumber,
  ),
  contactPhone: requiredPhone(),
  hasTriedKinship: yesNo({ message: "Svara ja eller nej om släkt och närstående" }),
});

// Whether siblings may be split is never taken for granted.
const requestFields = plainFields.refine(({ keepTogether }) => keepTogether !== null, {
  path: ["keepTogether"],
  message: requestTexts.together,
  // Also while other fields are at fault, so that all that is missing is told at once.
  when: ({ value }) => ((value as { children?: unknown[] } | null)?.children?.length ?? 0) > 1,
});

// A press on "Lägg till ett barn" sends the form like any other: without JavaScript there is no other
// way to keep what was typed. It is refused before anything is done, and the form shows the new rows.
export const sendRequestSchema = z
  .unknown()
  .superRefine((form, context) => {
    const intent = (form as { intent?: unknown } | null)?.intent;
    if (rowChangeOf(intent) === null) return;
    context.addIssue({ code: "custom", path: ["intent"], message: requestTexts.rowsChanged });
  })
  .pipe(requestFields);
export type SendRequestInput = z.output<typeof sendRequestSchema>;

export const withdrawRequestSchema = z.object({
  requestId: id(),
  version: version(),
  reason: requiredText({ message: "Skriv kort varför förfrågan tas tillbaka", max: 300 }),
});
export type WithdrawRequestInput = z.output<typeof withdrawRequestSchema>;

export const assignRequestSchema = z.object({
  requestId: id(),
  version: version(),
  consultantId: id({ message: "Välj en konsulent" }),
});
export type AssignRequestInput = z.output<typeof assignRequestSchema>;
