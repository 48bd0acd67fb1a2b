import { addDays, dayOf, formatClockProse, formatDay } from "@/lib/platform/dates";
import { unit } from "@/lib/site/texts";
import type { AwaitedKind, Due } from "./rules";

/** What waits for the municipality, as a deed to do. */
export const awaitedTexts = {
  ANSWER_PROPOSAL: "Svara på förslaget om hem",
  REGISTER_DECISION: "Registrera nämndens beslut",
  REPORT_TO_BOARD: "Anmäl ordförandens beslut till nämnden",
  READ_MESSAGE: `Läs meddelande från ${unit.shortName}`,
} as const satisfies Record<AwaitedKind, string>;

/** The part of the request's page where it is done. */
export const awaitedAnchors = {
  ANSWER_PROPOSAL: "forslag",
  REGISTER_DECISION: "beslut",
  REPORT_TO_BOARD: "anmalan",
  READ_MESSAGE: "meddelanden",
} as const satisfies Record<AwaitedKind, string>;

/** "Senast i dag kl. 14.30", "Senast 6 december 2026", "Försenat sedan i går kl. 9.10". */
export function dueText(due: Due, { now, isPast }: { now: Date; isPast: boolean }): string {
  const words = isPast ? "Försenat sedan" : "Senast";
  return "at" in due
    ? `${words} ${dayWords(due.at, now)} ${formatClockProse(due.at)}`
    : `${words} ${formatDay(due.on)}`;
}

function dayWords(at: Date, now: Date): string {
  const day = dayOf(at);
  const today = dayOf(now);
  const near = { [addDays(today, -1)]: "i går", [today]: "i dag", [addDays(today, 1)]: "i morgon" };
  return near[day] ?? formatDay(day);
}
