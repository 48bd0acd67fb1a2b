import { z } from "zod";
import { MOST_MESSAGE } from "@/lib/notifications/threads/schema";
import { clockField } from "@/lib/platform/clock-field";
import { toDay } from "@/lib/platform/dates";
import {
  choice,
  id,
  optionalId,
  optionalMultiLine,
  optionalText,
  requiredDay,
  requiredMultiLine,
  requiredText,
  version,
} from "@/lib/platform/fields";
import { MOST_SPANS } from "./rules";
import { appointmentKindTexts, appointmentTexts } from "./texts";

const when = {
  day: requiredDay({ message: "Skriv vilken dag det är, till exempel 2026-12-03" }),
  startsAt: clockField,
  endsAt: clockField,
  place: requiredText({ message: "Skriv var ni ses", max: 200 }),
};
type When = { startsAt: string; endsAt: string };

function checkTimes(input: When, context: z.RefinementCtx): void {
  if (input.endsAt > input.startsAt) return;
  context.addIssue({
    code: "custom",
    message: appointmentTexts.tooShort,
    path: ["endsAt"],
    input,
  });
}

export const bookAppointmentSchema = z
  .object({
    investigationId: id(),
    /** Made when the form was drawn: a second click books nothing twice. */
    appointmentId: id(),
    kind: choice(appointmentKindTexts, { message: "Välj vad det är för tid" }),
    adultId: optionalId(),
    hostNames: requiredText({ message: "Skriv vem som kommer", max: 200 }),
    ...when,
  })
  .superRefine(checkTimes);
export type BookAppointmentInput = z.output<typeof bookAppointmentSchema>;

const thisAppointment = { appointmentId: id(), version: version() };

export const moveAppointmentSchema = z
  .object({ ...thisAppointment, ...when })
  .superRefine(checkTimes);
export type MoveAppointmentInput = z.output<typeof moveAppointmentSchema>;

export const cancelAppointmentSchema = z.object({
  ...thisAppointment,
  reason: requiredText({ message: "Skriv varför tiden avbokas", max: 300 }),
});
export type CancelAppointmentInput = z.output<typeof cancelAppointmentSchema>;

/** One span as typed; one left empty is no span. */
const typedSpan = z.object({
  day: optionalText({ max: 40 }),
  from: optionalText({ max: 10 }),
  to: optionalText({ max: 10 }),
});
const DAY = "Skriv en dag, till exempel 2026-12-03";
const wholeSpan = z
  .object({ day: requiredDay({ message: DAY }), from: clockField, to: clockField })
  .refine(({ from, to }) => to > from, { path: ["to"], message: appointmentTexts.tooShort });

const spansField = z
  .array(typedSpan, DAY)
  .max(MOST_SPANS)
  .transform((typed, context) => {
    const spans = typed.map((each, no) => ({ each, no })).filter(({ each }) => isTyped(each));
    if (spans.length === 0) {
      context.addIssue({ code: "custom", message: DAY, path: [0, "day"], input: typed });
      return z.NEVER;
    }
    return spans.map(({ each, no }) => {
      const { day, from, to } = each;
      const parsed = wholeSpan.safeParse({ day: day ?? "", from: from ?? "", to: to ?? "" });
      if (parsed.success) return parsed.data;
      for (const { path, message } of parsed.error.issues) {
        context.addIssue({ code: "custom", message, path: [no, ...path], input: each });
      }
      return z.NEVER;
    });
  });

function isTyped({ day, from, to }: z.output<typeof typedSpan>): boolean {
  return day !== null || from !== null || to !== null;
}

export const proposeTimeSchema = z.object({
  ...thisAppointment,
  proposalId: id(),
  spans: spansField,
  reason: optionalMultiLine({ max: 500 }),
});
export type ProposeTimeInput = z.output<typeof proposeTimeSchema>;

export const withdrawTimeSchema = z.object({ proposalId: id() });
export type WithdrawTimeInput = z.output<typeof withdrawTimeSchema>;

export const acceptTimeSchema = z.object({
  proposalId: id(),
  /** Which of the spans, counted from 0. */
  span: z.enum(["0", "1", "2"], "Välj en av tiderna").transform(Number),
  startsAt: clockField,
});
export type AcceptTimeInput = z.output<typeof acceptTimeSchema>;

export const declineTimeSchema = z.object({
  proposalId: id(),
  messageId: id(),
  body: requiredMultiLine({ message: "Skriv ett svar till familjen", max: MOST_MESSAGE }),
});
export type DeclineTimeInput = z.output<typeof declineTimeSchema>;

/** The spans as they are kept. */
export const spansSchema = z.array(
  z.object({ day: z.string().transform(toDay), from: z.string(), to: z.string() }),
);
