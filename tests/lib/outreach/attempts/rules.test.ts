import { describe, expect, test } from "vitest";
import { missingToGiveUp } from "@/lib/outreach/attempts/rules";

const tried = (instant: string, isReached = false) => ({ at: new Date(instant), isReached });

describe("giving up on somebody", () => {
  test.each([
    [[], 3, "Försök 3 olika dagar till innan ni avslutar."],
    [
      [tried("2026-11-02T09:00Z"), tried("2026-11-03T09:00Z")],
      3,
      "Försök en dag till innan ni avslutar.",
    ],
    [[tried("2026-11-02T09:00Z"), tried("2026-11-03T09:00Z")], 2, null],
    // Twice on a day is one day, also around midnight in Sweden.
    [
      [tried("2026-11-02T23:30Z"), tried("2026-11-03T09:00Z")],
      2,
      "Försök en dag till innan ni avslutar.",
    ],
    [[tried("2026-11-02T22:30Z"), tried("2026-11-03T09:00Z")], 2, null],
    // After a talk it begins anew.
    [
      [tried("2026-11-02T09:00Z"), tried("2026-11-03T09:00Z", true)],
      1,
      "Försök en dag till innan ni avslutar.",
    ],
  ] as const)("%j with %i demanded: %s", (attempts, demanded, missing) => {
    expect(missingToGiveUp(attempts, demanded)).toBe(missing);
  });
});
