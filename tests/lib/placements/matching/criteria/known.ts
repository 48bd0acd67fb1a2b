import type { HomeFacts, Needs } from "@/lib/placements/matching/criteria/rules";

export const girl = { ageYears: 7, isAgeEstimated: false, sex: "GIRL" } as const;
export const boy = { ageYears: 10, isAgeEstimated: false, sex: "BOY" } as const;

/** A jourhem that fits everything. */
export const home: HomeFacts = {
  state: "ACTIVE",
  kinds: [{ kind: "EMERGENCY", ageFrom: 0, ageTo: 12 }],
  contract: { form: "CONTRACTED", ageFrom: 0, ageTo: 17 },
  overlay: null,
  suitableUntil: "2027-12-31",
  checksValidUntil: "2027-06-30",
  placesLeft: 2,
  placementKinds: ["ORDINARY"],
  sexPreference: "NONE",
  hasPets: false,
  isSmokeFree: true,
  isStepFree: true,
  hasAdultAtHome: true,
  languages: ["svenska", "arabiska"],
  municipality: "Ekdala",
};

/** A request without wishes. */
export const needs: Needs = {
  homeKind: "EMERGENCY",
  placementKind: "ORDINARY",
  startsOn: "2026-11-21",
  endsOn: null,
  keepTogether: false,
  children: [girl],
  noPets: false,
  smokeFree: false,
  stepFree: false,
  adultAtHome: false,
  languages: [],
  avoidMunicipalities: [],
};
