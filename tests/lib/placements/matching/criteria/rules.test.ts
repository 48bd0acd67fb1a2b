import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criteriaOf, type HomeFacts, type Needs } from "@/lib/placements/matching/criteria/rules";
import type { CriterionKey } from "@/lib/placements/matching/texts";
import { boy, girl, home, needs } from "./known";

const everything: Partial<Needs> = {
  noPets: true,
  smokeFree: true,
  stepFree: true,
  adultAtHome: true,
  languages: ["Arabiska"],
  avoidMunicipalities: ["Björkvik"],
};

const verdictOf = (key: CriterionKey, change: Partial<HomeFacts>, wish: Partial<Needs> = {}) => {
  const found = criteriaOf({ ...home, ...change }, { ...needs, ...wish }).find(
    (each) => each.key === key,
  );
  return found === undefined ? null : `${found.verdict}${found.isBlock ? " block" : ""}`;
};

test("a home that meets every wish fits in every way, each with a reason in words", () => {
  const criteria = criteriaOf(home, { ...needs, ...everything });
  expect(criteria).toHaveLength(16);
  for (const { verdict, isBlock, reason } of criteria) {
    expect([verdict, isBlock]).toEqual(["FITS", false]);
    expect(reason).toMatch(/^[A-ZÅÄÖ0-9].*\.$/);
  }
});

test("what nobody has asked for is not judged", () => {
  const keys = criteriaOf(home, needs).map(({ key }) => key);
  for (const key of ["AREA", "PETS", "SMOKE", "STEPS", "ADULT", "LANGUAGE"]) {
    expect(keys).not.toContain(key);
  }
});

describe("criterion by criterion", () => {
  test.each<[CriterionKey, Partial<HomeFacts>, Partial<Needs>, string]>([
    ["STATE", { state: "SUITABLE" }, {}, "NOT block"],
    ["STATE", { state: "ENDED" }, {}, "NOT block"],
    ["KIND", {}, { homeKind: "FOSTER" }, "NOT block"],
    ["KIND", { kinds: [{ kind: "FOSTER", ageFrom: 0, ageTo: 17 }] }, {}, "NOT block"],
    ["PLACEMENT_KIND", { placementKinds: ["TRANSIT"] }, {}, "NOT block"],
    ["PLACEMENT_KIND", { placementKinds: ["TRANSIT"] }, { placementKind: "TRANSIT" }, "FITS"],
    ["CONTRACT", { contract: null }, {}, "NOT block"],
    ["SUITABLE", { suitableUntil: "2026-11-21" }, {}, "FITS"],
    ["SUITABLE", { suitableUntil: "2026-11-20" }, {}, "NOT block"],
    ["CHECKS", { checksValidUntil: "2026-11-21" }, {}, "FITS"],
    ["CHECKS", { checksValidUntil: "2026-11-20" }, {}, "NOT block"],
    ["CHECKS", { checksValidUntil: null }, {}, "NOT block"],
    ["OVERLAY", { overlay: { kind: "PAUSED", endsOn: "2026-12-01" } }, {}, "NOT block"],
    ["OVERLAY", { overlay: { kind: "STOPPED", endsOn: null } }, {}, "NOT block"],
    ["PLACES", { placesLeft: 0 }, {}, "NOT block"],
    ["PLACES", { placesLeft: 1 }, { children: [girl, boy] }, "NOT"],
    ["PLACES", { placesLeft: 1 }, { children: [girl, boy], keepTogether: true }, "NOT block"],
    ["PLACES", { placesLeft: 2 }, { children: [girl, boy], keepTogether: true }, "FITS"],
    ["AREA", { municipality: "björkvik " }, { avoidMunicipalities: ["Björkvik"] }, "NOT block"],
    ["SEX", { sexPreference: "GIRLS" }, {}, "FITS"],
    ["SEX", { sexPreference: "BOYS" }, {}, "NOT"],
    ["SEX", { sexPreference: "BOYS" }, { children: [{ ...boy, sex: "OTHER" }] }, "UNKNOWN"],
    ["SEX", { sexPreference: "BOYS" }, { children: [girl, { ...boy, sex: "OTHER" }] }, "NOT"],
    ["PETS", { hasPets: true }, { noPets: true }, "NOT"],
    ["PETS", { hasPets: null }, { noPets: true }, "UNKNOWN"],
    ["SMOKE", { isSmokeFree: false }, { smokeFree: true }, "NOT"],
    ["SMOKE", { isSmokeFree: null }, { smokeFree: true }, "UNKNOWN"],
    ["STEPS", { isStepFree: false }, { stepFree: true }, "NOT"],
    ["ADULT", { hasAdultAtHome: false }, { adultAtHome: true }, "NOT"],
    ["LANGUAGE", { languages: [] }, { languages: ["somaliska"] }, "UNKNOWN"],
    ["LANGUAGE", {}, { languages: ["somaliska"] }, "NOT"],
    ["LANGUAGE", {}, { languages: ["ARABISKA"] }, "FITS"],
  ])("%s, home %j, request %j: %s", (key, change, wish, verdict) => {
    expect(verdictOf(key, change, wish)).toBe(verdict);
  });
});

describe("ages", () => {
  const at = (ageYears: number, change: Partial<HomeFacts> = {}, isAgeEstimated = false) =>
    verdictOf("AGE", change, { children: [{ ageYears, isAgeEstimated, sex: "GIRL" }] });

  test("both ends of the span belong to it", () => {
    expect([at(0), at(12), at(13)]).toEqual(["FITS", "FITS", "NOT block"]);
  });

  test("the contract may narrow what the home was found suitable for", () => {
    const contract = { form: "CONTRACTED", ageFrom: 6, ageTo: 17 } as const;
    expect([at(5, { contract }), at(6, { contract })]).toEqual(["NOT block", "FITS"]);
  });

  test("between two spans is outside both", () => {
    const kinds = [
      { kind: "EMERGENCY", ageFrom: 0, ageTo: 3 },
      { kind: "EMERGENCY", ageFrom: 10, ageTo: 12 },
    ] as const;
    expect([at(3, { kinds }), at(6, { kinds }), at(10, { kinds })]).toEqual([
      "FITS",
      "NOT block",
      "FITS",
    ]);
  });

  test("an estimated age a year off is a question, two years off an answer", () => {
    expect([at(13, {}, true), at(14, {}, true), at(12, {}, true)]).toEqual([
      "UNKNOWN",
      "NOT block",
      "FITS",
    ]);
  });

  test("one child outside is enough", () => {
    expect(verdictOf("AGE", {}, { children: [girl, { ...boy, ageYears: 16 }] })).toBe("NOT block");
  });

  test("without a span for the kind there is no age to judge", () => {
    expect(at(7, { kinds: [] })).toBeNull();
  });
});

test("more places, valid checks and fewer children never make a home fit worse", () => {
  const blocks = (change: Partial<HomeFacts>, count: number) =>
    criteriaOf(
      { ...home, ...change },
      { ...needs, keepTogether: true, children: Array(count).fill(girl) },
    ).filter(({ isBlock }) => isBlock).length;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 6 }), (left, count) => {
      expect(blocks({ placesLeft: left + 1 }, count)).toBeLessThanOrEqual(
        blocks({ placesLeft: left }, count),
      );
      expect(blocks({ placesLeft: left }, count)).toBe(left >= count ? 0 : 1);
    }),
  );
});

test("no reason tells where the home is", () => {
  const texts = criteriaOf(home, { ...needs, ...everything }).map(({ reason }) => reason);
  expect(texts.join(" ")).not.toContain(home.municipality);
});
