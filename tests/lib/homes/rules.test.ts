import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  agesInWords,
  homeMachine,
  isWithin,
  isYetToEnd,
  mayLift,
  mayManageHome,
  placesInWords,
  standingOf,
  wordsOf,
} from "@/lib/homes/rules";

describe("homeMachine", () => {
  test.each([
    ["SUITABLE", "ACTIVE", true],
    ["SUITABLE", "ENDED", true],
    ["ACTIVE", "SUITABLE", true],
    ["ACTIVE", "ENDED", true],
    ["ENDED", "SUITABLE", true],
    ["ENDED", "ACTIVE", false],
    ["ACTIVE", "ACTIVE", false],
  ] as const)("%s to %s: %s", (from, to, may) => {
    expect(homeMachine.canGo(from, to)).toBe(may);
  });
});

describe("periods", () => {
  test.each([
    [{ startsOn: "2026-12-01", endsOn: "2026-12-05" }, "2026-12-01", true],
    [{ startsOn: "2026-12-01", endsOn: "2026-12-05" }, "2026-12-04", true],
    [{ startsOn: "2026-12-01", endsOn: "2026-12-05" }, "2026-12-05", false],
    [{ startsOn: "2026-12-01", endsOn: null }, "2030-01-01", true],
    [{ startsOn: "2026-12-01", endsOn: null }, "2026-11-30", false],
    [{ startsOn: "2026-12-01", endsOn: "2026-12-01" }, "2026-12-01", false],
  ] as const)("%o on %s: %s", (period, day, within) => {
    expect(isWithin(period, day)).toBe(within);
  });

  test("one that was lifted before it began never holds", () => {
    expect(isYetToEnd({ startsOn: "2026-12-10", endsOn: "2026-12-10" }, "2026-12-01")).toBe(false);
    expect(isYetToEnd({ startsOn: "2026-12-10", endsOn: "2026-12-11" }, "2026-12-01")).toBe(true);
    expect(isYetToEnd({ startsOn: "2026-11-01", endsOn: "2026-12-01" }, "2026-12-01")).toBe(false);
    expect(isYetToEnd({ startsOn: "2026-11-01", endsOn: null }, "2026-12-01")).toBe(true);
  });
});

describe("standingOf", () => {
  const today = "2026-12-01";
  const pause = { kind: "PAUSED", startsOn: "2026-11-30", endsOn: "2026-12-02" } as const;
  const stop = { kind: "STOPPED", startsOn: "2026-12-01", endsOn: null } as const;
  const later = { kind: "STOPPED", startsOn: "2026-12-02", endsOn: null } as const;

  test.each([
    ["ACTIVE", [], "ACTIVE"],
    ["ACTIVE", [pause], "PAUSED"],
    ["ACTIVE", [pause, stop], "STOPPED"],
    ["ACTIVE", [later], "ACTIVE"],
    ["SUITABLE", [stop], "SUITABLE"],
    ["ENDED", [pause], "ENDED"],
  ] as const)("%s under %o is %s", (state, overlays, standing) => {
    expect(standingOf(state, overlays, today)).toBe(standing);
  });
});

describe("who may change a home", () => {
  const home = { consultantId: "a" };
  const own = { userId: "a", permissions: new Set(["home.manage"]) };
  const other = { userId: "b", permissions: new Set(["home.manage"]) };
  const manager = { userId: "c", permissions: new Set(["home.manage", "home.assign"]) };

  test("its consultant and the manager", () => {
    expect([own, other, manager].map((actor) => mayManageHome(home, actor))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("a stop is lifted by the manager alone, a pause by its consultant too", () => {
    const may = (kind: "PAUSED" | "STOPPED") =>
      [own, other, manager].map((actor) => mayLift(home, { kind }, actor));
    expect(may("PAUSED")).toEqual([true, false, true]);
    expect(may("STOPPED")).toEqual([false, false, true]);
  });
});

describe("words", () => {
  test("ages and places", () => {
    expect(agesInWords({ ageFrom: 0, ageTo: 12 })).toBe("0–12 år");
    expect(agesInWords({ ageFrom: 17, ageTo: 17 })).toBe("17 år");
    expect([1, 3].map(placesInWords)).toEqual(["1 plats", "3 platser"]);
  });

  test("typed words lose repeats, blanks and stray commas", () => {
    expect(wordsOf(" svenska,  Arabiska , ,svenska,arabiska,")).toEqual(["svenska", "arabiska"]);
    expect(wordsOf("")).toEqual([]);
  });

  test("what comes out is trimmed, unlike and never empty, and stays the same a second time", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 8 }), (typed) => {
        const words = wordsOf(typed.join(","));
        const folded = words.map((word) => word.toLocaleLowerCase("sv"));
        expect(words.every((word) => word !== "" && word === word.trim())).toBe(true);
        expect(new Set(folded).size).toBe(words.length);
        expect(wordsOf(words.join(", "))).toEqual(words);
      }),
    );
  });
});
