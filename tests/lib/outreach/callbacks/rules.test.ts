import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  awaitsCall,
  awaitsReview,
  callbackMachine,
  callDay,
  firstCallDay,
  possibleOutcomes,
  stateAfterCall,
  timesWords,
} from "@/lib/outreach/callbacks/rules";
import { weekdayTexts } from "@/lib/outreach/callbacks/texts";
import { addDays, toDay, weekdayOf } from "@/lib/platform/dates";
import { CallbackState, CallOutcome } from "@/lib/platform/generated/enums";
import { isWorkingDay } from "@/lib/platform/working-days";

const weekdays = Object.keys(weekdayTexts);
const someDays = fc.subarray(weekdays);
const someDay = fc
  .integer({ min: 0, max: 1_200 })
  .map((days) => addDays(toDay("2026-01-01"), days));

describe("the day of the call", () => {
  test.each([
    // A Monday: the next working day, and two of them.
    ["2026-11-23", [], 1, "2026-11-24"],
    ["2026-11-23", [], 2, "2026-11-25"],
    // Friday evening and the weekend: Monday.
    ["2026-11-20", [], 1, "2026-11-23"],
    ["2026-11-21", [], 1, "2026-11-23"],
    // Before Christmas: 25 and 26 December and the eve are free, then a weekend.
    ["2026-12-23", [], 1, "2026-12-28"],
    // The day before Midsummer's eve.
    ["2027-06-24", [], 1, "2027-06-28"],
    // A day that suits within what is promised, else the first one after it.
    ["2026-11-23", ["TUESDAY"], 2, "2026-11-24"],
    ["2026-11-23", ["THURSDAY"], 1, "2026-11-26"],
    ["2026-11-23", ["MONDAY"], 1, "2026-11-30"],
    // 6 January 2027 is a Wednesday and free: the Wednesday after it.
    ["2027-01-04", ["WEDNESDAY"], 1, "2027-01-13"],
    // New Year's Day is a Friday.
    ["2026-12-30", ["FRIDAY"], 1, "2027-01-08"],
  ] as const)("asked on %s for %j within %i: %s", (asked, chosen, within, day) => {
    expect(callDay({ weekdays: chosen }, toDay(asked), within)).toBe(day);
  });

  test("is always a coming working day that suits", () => {
    fc.assert(
      fc.property(someDay, someDays, fc.integer({ min: 1, max: 10 }), (asked, chosen, within) => {
        const day = callDay({ weekdays: chosen }, asked, within);
        const weekday = weekdays[weekdayOf(day) - 1] ?? "";
        expect(day > asked && isWorkingDay(day)).toBe(true);
        expect(chosen.length === 0 || chosen.includes(weekday)).toBe(true);
      }),
    );
  });

  test.each([
    // Monday morning, asked for Mondays: the same day, not in a week.
    ["2026-11-23T08:00Z", ["MONDAY"], "2026-11-23"],
    ["2026-11-23T10:59Z", ["MONDAY"], "2026-11-23"],
    // Noon in Sweden.
    ["2026-11-23T11:00Z", ["MONDAY"], "2026-11-30"],
    ["2026-11-23T08:00Z", [], "2026-11-24"],
    ["2026-11-23T08:00Z", ["TUESDAY"], "2026-11-24"],
    // A free Wednesday morning.
    ["2027-01-06T08:00Z", ["WEDNESDAY"], "2027-01-13"],
  ] as const)("asked at %s for %j: promised for %s", (at, chosen, day) => {
    expect(firstCallDay({ weekdays: chosen }, new Date(at), 1)).toBe(day);
  });
});

describe("the life of a request", () => {
  test("each outcome leads where the table allows, and only an unanswered call leaves it waiting", () => {
    const after = Object.values(CallOutcome).map((outcome) => [outcome, stateAfterCall(outcome)]);
    expect(Object.fromEntries(after)).toEqual({
      ...{ REACHED: "TALKED", NO_ANSWER: "WAITING", LEFT_MESSAGE: "WAITING" },
      ...{ WRONG_NUMBER: "CLOSED", WANTS_NO_CONTACT: "CLOSED" },
    });
    for (const [, state] of after) {
      const isArrow = callbackMachine.canGo("WAITING", state as CallbackState);
      expect(state === "WAITING" || isArrow).toBe(true);
    }
    expect(Object.values(CallbackState).filter(awaitsCall)).toEqual(["WAITING"]);
  });

  test.each([
    ["WAITING", "HONEYPOT", null, true],
    ["WAITING", null, null, false],
    ["WAITING", "HONEYPOT", new Date(0), false],
    ["CLOSED", "HONEYPOT", null, false],
  ] as const)("%s, %s, judged %s: to be judged %s", (state, reviewReason, reviewedAt, awaited) => {
    expect(awaitsReview({ state, reviewReason, reviewedAt })).toBe(awaited);
  });

  test("no message is left for somebody who did not want one", () => {
    expect(possibleOutcomes({ mayLeaveMessage: true })).toEqual(Object.values(CallOutcome));
    expect(possibleOutcomes({ mayLeaveMessage: false })).not.toContain("LEFT_MESSAGE");
  });
});

describe("when it suits, in words", () => {
  const words = (chosen: readonly string[], dayParts: readonly string[]) =>
    timesWords({ weekdays: chosen, dayParts }).replaceAll(/[\u00a0\u2060]/g, (mark) =>
      mark === "\u00a0" ? " " : "",
    );
  test.each([
    [[], [], "När som helst på dagen"],
    [[], ["MORNING", "AFTERNOON"], "När som helst på dagen"],
    [["FRIDAY", "TUESDAY"], [], "Tisdagar och fredagar"],
    [
      ["MONDAY", "TUESDAY", "FRIDAY"],
      ["MORNING"],
      "Måndagar, tisdagar och fredagar, förmiddagar, kl. 8.30–12.00",
    ],
    [[], ["AFTERNOON"], "Eftermiddagar, från kl. 13.00"],
  ] as const)("%j %j: %s", (chosen, dayParts, said) => {
    expect(words(chosen, dayParts)).toBe(said);
  });
});
