import { type Day, dayOf, formatClock, weekdayOf } from "@/lib/platform/dates";
import type { CallbackState, CallOutcome } from "@/lib/platform/generated/enums";
import { machine } from "@/lib/platform/machine";
import { addWorkingDays, isWorkingDay } from "@/lib/platform/working-days";
import { type DayPart, dayPartTexts, type Weekday, weekdayTexts } from "./texts";

/** The life of a request for a call. The database keeps the same table. */
export const callbackMachine = machine<CallbackState>({
  initial: "WAITING",
  states: { WAITING: ["TALKED", "CLOSED"], TALKED: [], CLOSED: [] },
});

/** Somebody is still to be called. */
export function awaitsCall(state: CallbackState): boolean {
  return state === "WAITING";
}

/** It looks as if a machine had sent it, and nobody has judged it yet. */
export function awaitsReview(callback: {
  state: CallbackState;
  reviewReason: string | null;
  reviewedAt: Date | null;
}): boolean {
  const { state, reviewReason, reviewedAt } = callback;
  return reviewReason !== null && reviewedAt === null && awaitsCall(state);
}

/** The state after a call, by how it went. */
export function stateAfterCall(outcome: CallOutcome): CallbackState {
  if (outcome === "REACHED") return "TALKED";
  return outcome === "NO_ANSWER" || outcome === "LEFT_MESSAGE" ? "WAITING" : "CLOSED";
}

/** The tasks that a request gives the consultants until it is done. */
export const callbackTasks = ["CALLBACK_CALL", "CALLBACK_REVIEW"] as const;

/** How a call may have gone: nothing is said to a machine or a stranger when that was not wanted. */
export function possibleOutcomes(callback: { mayLeaveMessage: boolean }): CallOutcome[] {
  const all = ["REACHED", "NO_ANSWER", "LEFT_MESSAGE", "WRONG_NUMBER", "WANTS_NO_CONTACT"] as const;
  return all.filter((outcome) => outcome !== "LEFT_MESSAGE" || callback.mayLeaveMessage);
}

const weekdays = Object.keys(weekdayTexts) as Weekday[];
const NOON = "12:00";

/** The weekdays that suit somebody; none chosen means any. */
type Days = { weekdays: readonly string[] };

/**
 * The day on which somebody is called at the latest: a working day that suits, within as many as the
 * unit has promised where one of those suits, else the first one afterwards.
 * @param within working days from the day `asked` on (setting callbackWorkdays).
 */
export function callDay(times: Days, asked: Day, within: number): Day {
  const suits = (day: Day) => suitsOn(times, day);
  const promised = Array.from({ length: within }, (_each, index) =>
    addWorkingDays(asked, index + 1),
  );
  const inTime = promised.findLast(suits);
  if (inTime !== undefined) return inTime;
  let day = addWorkingDays(asked, within + 1);
  while (!suits(day)) day = addWorkingDays(day, 1);
  return day;
}

/**
 * The first promise: as `callDay`, and the same day for whoever asks for this weekday in its morning,
 * rather than a week later.
 */
export function firstCallDay(times: Days, at: Date, within: number): Day {
  const asked = dayOf(at);
  const isToday = times.weekdays.length > 0 && isWorkingDay(asked) && suitsOn(times, asked);
  return isToday && formatClock(at) < NOON ? asked : callDay(times, asked, within);
}

function suitsOn({ weekdays: chosen }: Days, day: Day): boolean {
  const weekday = weekdays[weekdayOf(day) - 1];
  return chosen.length === 0 || (weekday !== undefined && chosen.includes(weekday));
}

const list = new Intl.ListFormat("sv", { type: "conjunction" });

/** When it suits, in words: "Tisdagar och fredagar, förmiddagar, kl. 8.30–12.00". */
export function timesWords(times: Days & { dayParts: readonly string[] }): string {
  const days = list.format(
    weekdays
      .filter((weekday) => times.weekdays.includes(weekday))
      .map((weekday) => weekdayTexts[weekday].toLocaleLowerCase("sv")),
  );
  const parts = (Object.keys(dayPartTexts) as DayPart[]).filter((part) =>
    times.dayParts.includes(part),
  );
  const [part] = parts;
  // Both halves of the day are the whole of it.
  const clock = parts.length === 1 && part ? dayPartTexts[part].toLocaleLowerCase("sv") : "";
  const words = [days, clock].filter((each) => each !== "").join(", ");
  return words === ""
    ? "När som helst på dagen"
    : words.charAt(0).toLocaleUpperCase("sv") + words.slice(1);
}
