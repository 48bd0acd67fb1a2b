import { z } from "zod";
import { clockField } from "@/lib/platform/clock-field";
import {
  checkbox,
  choice,
  id,
  idempotencyKey,
  integerBetween,
  optionalMultiLine,
  optionalText,
  requiredDay,
  requiredText,
  version,
} from "@/lib/platform/fields";
import { languageTexts } from "./texts";

const MOST_SEATS = 500;
const PLACE = "Skriv var träffen hålls, eller länken till videomötet";
const LINK = "Skriv länken så här: https://moten.example/traff";

/** An address that a browser can open over https, or nothing. */
const link = optionalText({ max: 500 }).refine((text) => text === null || isWebAddress(text), LINK);

const facts = z.object({
  day: requiredDay({ message: "Skriv vilken dag träffen är, till exempel 2026-12-03" }),
  startsAt: clockField,
  endsAt: clockField,
  place: optionalText({ max: 200 }),
  videoLink: link,
  about: optionalMultiLine({ max: 1_000 }),
  language: choice(languageTexts, { message: "Välj vilket språk träffen hålls på" }),
  hasInterpreter: checkbox(),
  capacity: integerBetween({
    min: 1,
    max: MOST_SEATS,
    message: `Skriv antalet platser med siffror, från 1 till ${MOST_SEATS}`,
  }),
  isPublished: checkbox(),
});

type Facts = z.output<typeof facts>;

function checkWhole(input: Facts, context: z.RefinementCtx): void {
  const fault = (path: string, message: string) =>
    context.addIssue({ code: "custom", message, path: [path], input });
  if (input.place === null && input.videoLink === null) fault("place", PLACE);
  if (input.endsAt <= input.startsAt) {
    fault("endsAt", "Skriv en sluttid som är senare än starttiden");
  }
}

export const planMeetingSchema = facts
  .extend({ idempotencyKey: idempotencyKey() })
  .superRefine(checkWhole);
export type PlanMeetingInput = z.output<typeof planMeetingSchema>;

export const changeMeetingSchema = facts
  .extend({ meetingId: id(), version: version() })
  .superRefine(checkWhole);
export type ChangeMeetingInput = z.output<typeof changeMeetingSchema>;

/** What a meeting is, as its forms give it. */
export type MeetingFacts = Facts;

export const cancelMeetingSchema = z.object({
  meetingId: id(),
  version: version(),
  reason: requiredText({ message: "Skriv varför träffen ställs in", max: 300 }),
});
export type CancelMeetingInput = z.output<typeof cancelMeetingSchema>;

function isWebAddress(text: string): boolean {
  return /^https:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text);
}
