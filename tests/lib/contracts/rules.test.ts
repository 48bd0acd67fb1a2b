import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  contractMachine,
  lastDayAfterNotice,
  mostAtOnce,
  phaseOf,
  stayingAfter,
  type Terms,
  termsFaults,
} from "@/lib/contracts/rules";
import { contractTexts } from "@/lib/contracts/texts";
import { addDays, type Day } from "@/lib/platform/dates";

const today: Day = "2026-12-01";

test("a contract is ended for good, a notice may be taken back", () => {
  expect(contractMachine.next("ACTIVE")).toEqual(["NOTICE_GIVEN", "ENDED"]);
  expect(contractMachine.next("NOTICE_GIVEN")).toEqual(["ACTIVE", "ENDED"]);
  expect(contractMachine.isFinal("ENDED")).toBe(true);
});

describe("phaseOf", () => {
  test.each([
    [{ state: "ACTIVE", startsOn: "2026-12-02", endsOn: null }, "UPCOMING"],
    [{ state: "ACTIVE", startsOn: "2026-12-01", endsOn: null }, "IN_FORCE"],
    [{ state: "ACTIVE", startsOn: "2026-01-01", endsOn: "2026-12-02" }, "IN_FORCE"],
    [{ state: "ACTIVE", startsOn: "2026-01-01", endsOn: "2026-12-01" }, "LAPSED"],
    [{ state: "NOTICE_GIVEN", startsOn: "2026-01-01", endsOn: "2027-01-01" }, "NOTICE_GIVEN"],
    [{ state: "NOTICE_GIVEN", startsOn: "2026-01-01", endsOn: "2026-11-01" }, "LAPSED"],
    [{ state: "ENDED", startsOn: "2026-01-01", endsOn: "2026-11-01" }, "ENDED"],
  ] as const)("%o is %s", (contract, phase) => {
    expect(phaseOf(contract, today)).toBe(phase);
  });
});

describe("termsFaults", () => {
  const home = {
    suitableUntil: "2028-11-20",
    scopes: [
      { ageFrom: 0, ageTo: 12, places: 2, validFrom: "2026-11-20", validTo: null },
      { ageFrom: 0, ageTo: 17, places: 1, validFrom: "2026-11-20", validTo: null },
      { ageFrom: 0, ageTo: 17, places: 4, validFrom: "2025-01-01", validTo: "2026-11-01" },
    ],
  } as const;
  const terms: Terms = {
    places: 2,
    ageFrom: 0,
    ageTo: 12,
    startsOn: "2026-12-01",
    lastDay: null,
    signedOn: "2026-11-30",
  };
  const faultsOf = (change: Partial<Terms>) => termsFaults({ ...terms, ...change }, home, today);

  test("what the home was found suitable for may be signed, from the day of the decision", () => {
    expect(faultsOf({})).toEqual({});
    expect(faultsOf({ startsOn: "2026-11-20" })).toEqual({});
    expect(faultsOf({ places: 1, ageTo: 17 })).toEqual({});
    expect(faultsOf({ ageFrom: 6, ageTo: 6, lastDay: "2026-12-01" })).toEqual({});
  });

  test.each([
    [{ places: 3 }, { places: [contractTexts.tooManyPlaces(2)] }],
    [{ ageTo: 13 }, { places: [contractTexts.tooManyPlaces(1)] }],
    [{ ageTo: 18 }, { ageFrom: [contractTexts.agesOutside(home.scopes.slice(0, 2))] }],
    [{ ageFrom: 12, ageTo: 3 }, { ageTo: [contractTexts.agesTurned] }],
    [{ startsOn: "2024-01-01" }, { startsOn: [contractTexts.beforeDecision("2025-01-01")] }],
    [{ startsOn: "2026-11-10" }, { startsOn: [contractTexts.notFound] }],
    [{ startsOn: "2028-11-21" }, { startsOn: [contractTexts.afterSuitability("2028-11-20")] }],
    [{ lastDay: "2026-11-30" }, { lastDay: [contractTexts.lastDayFirst] }],
    [{ signedOn: "2026-12-02" }, { signedOn: [contractTexts.signedLater] }],
  ] as const)("%o is refused", (change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  test("without any decision no day is right", () => {
    expect(termsFaults(terms, { ...home, scopes: [] }, today)).toEqual({
      startsOn: [contractTexts.notFound],
    });
  });

  test("never more places or other ages than one scope allows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        (places, ageFrom, ageTo) => {
          const isAllowed = Object.keys(faultsOf({ places, ageFrom, ageTo })).length === 0;
          const fits = home.scopes
            .slice(0, 2)
            .some(
              (scope) =>
                scope.ageFrom <= ageFrom &&
                ageFrom <= ageTo &&
                ageTo <= scope.ageTo &&
                places <= scope.places,
            );
          expect(isAllowed).toBe(fits);
        },
      ),
    );
  });
});

describe("children in a home with a contract", () => {
  const stays = [
    { startsOn: "2026-11-01", endsOn: "2026-12-10" },
    { startsOn: "2026-12-05", endsOn: null },
    { startsOn: "2026-12-10", endsOn: "2026-12-20" },
  ] as const;

  test("the most at once: who leaves and who comes the same day share a place", () => {
    expect(mostAtOnce(stays, "2026-12-01")).toBe(2);
    expect(mostAtOnce(stays, "2026-12-20")).toBe(1);
    expect(mostAtOnce([], "2026-12-01")).toBe(0);
  });

  test("staying after the last day: who leaves the day after has slept there the last night", () => {
    expect(stayingAfter(stays, "2026-12-08")).toBe(3);
    expect(stayingAfter(stays, "2026-12-09")).toBe(2);
    expect(stayingAfter(stays, "2026-12-19")).toBe(1);
    expect(stayingAfter([{ startsOn: "2026-12-30", endsOn: "2026-12-30" }], "2026-12-01")).toBe(0);
  });

  test("the most at once is the greatest count of any day", () => {
    const stay = fc
      .tuple(fc.nat(20), fc.option(fc.nat(10), { nil: null }))
      .map(([start, length]) => ({
        startsOn: addDays(today, start),
        endsOn: length === null ? null : addDays(today, start + length),
      }));
    fc.assert(
      fc.property(fc.array(stay, { maxLength: 8 }), (some) => {
        const counts = Array.from({ length: 40 }, (_, index) => {
          const day = addDays(today, index);
          return some.filter(
            ({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day < endsOn),
          ).length;
        });
        expect(mostAtOnce(some, today)).toBe(Math.max(...counts));
      }),
    );
  });
});

describe("lastDayAfterNotice", () => {
  test.each([
    ["2026-12-01", { noticeMonths: 3, endsOn: null }, "2027-03-01"],
    ["2026-11-30", { noticeMonths: 3, endsOn: null }, "2027-02-28"],
    ["2026-12-01", { noticeMonths: 0, endsOn: null }, "2026-12-01"],
    ["2026-12-01", { noticeMonths: 3, endsOn: "2027-02-01" }, "2027-01-31"],
    ["2026-12-01", { noticeMonths: 3, endsOn: "2027-12-01" }, "2027-03-01"],
  ] as const)("given %s with %o: %s", (day, contract, last) => {
    expect(lastDayAfterNotice(day, contract)).toBe(last);
  });
});
