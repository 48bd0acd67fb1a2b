import type { Day } from "@/lib/platform/dates";
import type {
  ContractForm,
  HomeKind,
  HomeState,
  OverlayKind,
  PlacementKind,
  Sex,
  SexPreference,
} from "@/lib/platform/generated/enums";
import { kindText } from "../../texts";
import { type CriterionKey, reasonTexts, sexWishTexts, type Verdict } from "../texts";

/** What the children of a request need of a home. */
export type Needs = {
  homeKind: HomeKind;
  placementKind: PlacementKind;
  startsOn: Day;
  endsOn: Day | null;
  keepTogether: boolean;
  children: readonly { ageYears: number; isAgeEstimated: boolean; sex: Sex }[];
  noPets: boolean;
  smokeFree: boolean;
  stepFree: boolean;
  adultAtHome: boolean;
  languages: readonly string[];
  avoidMunicipalities: readonly string[];
};

/** What is known of a home on the day that the placement is to start. */
export type HomeFacts = {
  state: HomeState;
  kinds: readonly { kind: HomeKind; ageFrom: number; ageTo: number }[];
  contract: { form: ContractForm; ageFrom: number; ageTo: number } | null;
  overlay: { kind: OverlayKind; endsOn: Day | null } | null;
  suitableUntil: Day;
  /** The last day of the police registers' checks; null when one is missing. */
  checksValidUntil: Day | null;
  placesLeft: number;
  placementKinds: readonly PlacementKind[];
  sexPreference: SexPreference;
  hasPets: boolean | null;
  isSmokeFree: boolean | null;
  isStepFree: boolean | null;
  hasAdultAtHome: boolean;
  languages: readonly string[];
  municipality: string;
};

/** One judgement. A block is what no consultant may pass over, only the cause of it be mended. */
export type Criterion = { key: CriterionKey; verdict: Verdict; isBlock: boolean; reason: string };

/**
 * Judges a home by every criterion that matters to the request, in the order that a page shows them.
 * Hard blocks: no valid investigation (SoL 22:2, 22:4), police registers (SoF 3:3), no contract, stop,
 * no place, ages and kinds it is not found suitable for, and municipalities to avoid.
 */
export function criteriaOf(home: HomeFacts, needs: Needs): Criterion[] {
  return [
    state(home),
    kind(home, needs),
    placementKind(home, needs),
    contract(home),
    suitable(home, needs),
    checks(home, needs),
    overlay(home),
    places(home, needs),
    ages(home, needs),
    area(home, needs),
    sexes(home, needs),
    wish("PETS", needs.noPets, invert(home.hasPets)),
    wish("SMOKE", needs.smokeFree, home.isSmokeFree),
    wish("STEPS", needs.stepFree, home.isStepFree),
    wish("ADULT", needs.adultAtHome, home.hasAdultAtHome),
    languages(home, needs),
  ].filter((each) => each !== null);
}

type Judged = { fits: boolean | null; reason: string; block?: boolean };

function criterion(key: CriterionKey, { fits, reason, block = false }: Judged): Criterion {
  const verdict = fits === null ? "UNKNOWN" : fits ? "FITS" : "NOT";
  return { key, verdict, isBlock: block && verdict === "NOT", reason };
}

function state(home: HomeFacts): Criterion {
  const fits = home.state === "ACTIVE";
  return criterion("STATE", { fits, reason: reasonTexts.state(home.state), block: true });
}

function kind(home: HomeFacts, { homeKind }: Needs): Criterion {
  const fits = home.kinds.some((each) => each.kind === homeKind);
  const words = kindText(homeKind);
  const reason = fits ? reasonTexts.kindYes(words) : reasonTexts.kindNo(words);
  return criterion("KIND", { fits, reason, block: true });
}

function placementKind(home: HomeFacts, needs: Needs): Criterion {
  const fits = home.placementKinds.includes(needs.placementKind);
  const reason = fits ? reasonTexts.placementKindYes : reasonTexts.placementKindNo;
  return criterion("PLACEMENT_KIND", { fits, reason, block: true });
}

function contract({ contract: held }: HomeFacts): Criterion {
  const reason = held === null ? reasonTexts.contractNo : reasonTexts.contractYes(held.form);
  return criterion("CONTRACT", { fits: held !== null, reason, block: true });
}

function suitable({ suitableUntil }: HomeFacts, { startsOn }: Needs): Criterion {
  const fits = startsOn <= suitableUntil;
  const words = fits ? reasonTexts.suitableUntil : reasonTexts.suitableNo;
  return criterion("SUITABLE", { fits, reason: words(suitableUntil), block: true });
}

function checks({ checksValidUntil }: HomeFacts, { startsOn }: Needs): Criterion {
  if (checksValidUntil === null) {
    return criterion("CHECKS", { fits: false, reason: reasonTexts.checksMissing, block: true });
  }
  const fits = startsOn <= checksValidUntil;
  const words = fits ? reasonTexts.checksUntil : reasonTexts.checksOut;
  return criterion("CHECKS", { fits, reason: words(checksValidUntil), block: true });
}

function overlay({ overlay: found }: HomeFacts): Criterion {
  const reason =
    found === null ? reasonTexts.overlayYes : reasonTexts.overlayNo(found.kind, found.endsOn);
  return criterion("OVERLAY", { fits: found === null, reason, block: true });
}

function places({ placesLeft }: HomeFacts, { children, keepTogether }: Needs): Criterion {
  const wanted = children.length;
  if (placesLeft >= wanted) {
    return criterion("PLACES", { fits: true, reason: reasonTexts.placesAll(placesLeft, wanted) });
  }
  if (placesLeft === 0) {
    return criterion("PLACES", { fits: false, reason: reasonTexts.placesNone, block: true });
  }
  const words = keepTogether ? reasonTexts.placesTogether : reasonTexts.placesSome;
  return criterion("PLACES", {
    fits: false,
    reason: words(placesLeft, wanted),
    block: keepTogether,
  });
}

/** Both what the home is found suitable for and what its contract says must hold the age. */
function ages({ kinds, contract: held }: HomeFacts, needs: Needs): Criterion | null {
  const bands = kinds.filter((each) => each.kind === needs.homeKind);
  // A home that is not found suitable for the kind has no ages to judge by.
  if (bands.length === 0) return null;
  const from = Math.max(Math.min(...bands.map((band) => band.ageFrom)), held?.ageFrom ?? 0);
  const to = Math.min(Math.max(...bands.map((band) => band.ageTo)), held?.ageTo ?? 20);
  const isWithin = (age: number) =>
    age >= from && age <= to && bands.some((band) => band.ageFrom <= age && age <= band.ageTo);
  const outside = needs.children.filter((child) => !isWithin(child.ageYears));
  const [first] = outside;
  if (first === undefined) {
    return criterion("AGE", { fits: true, reason: reasonTexts.ageYes(from, to) });
  }
  // An estimated age a year off is a question to ask, not an answer.
  const isNear = outside.every(
    ({ ageYears, isAgeEstimated }) =>
      isAgeEstimated && (isWithin(ageYears - 1) || isWithin(ageYears + 1)),
  );
  if (isNear) return criterion("AGE", { fits: null, reason: reasonTexts.ageMaybe(from, to) });
  const reason = reasonTexts.ageNo(from, to, first.ageYears);
  return criterion("AGE", { fits: false, reason, block: true });
}

function area({ municipality }: HomeFacts, { avoidMunicipalities }: Needs): Criterion | null {
  if (avoidMunicipalities.length === 0) return null;
  const fits = !avoidMunicipalities.some((avoided) => isSame(avoided, municipality));
  const reason = fits ? reasonTexts.areaYes : reasonTexts.areaNo;
  return criterion("AREA", { fits, reason, block: true });
}

function sexes({ sexPreference }: HomeFacts, { children }: Needs): Criterion {
  if (sexPreference === "NONE") {
    return criterion("SEX", { fits: true, reason: reasonTexts.sexYes });
  }
  const wanted = sexPreference === "GIRLS" ? "GIRL" : "BOY";
  const words = sexWishTexts[sexPreference];
  if (children.some(({ sex }) => sex !== wanted && sex !== "OTHER")) {
    return criterion("SEX", { fits: false, reason: reasonTexts.sexNo(words) });
  }
  const isKnown = children.every(({ sex }) => sex === wanted);
  return isKnown
    ? criterion("SEX", { fits: true, reason: reasonTexts.sexMatches })
    : criterion("SEX", { fits: null, reason: reasonTexts.sexUnknown(words) });
}

const wishReasons = {
  PETS: { yes: reasonTexts.petsYes, no: reasonTexts.petsNo },
  SMOKE: { yes: reasonTexts.smokeYes, no: reasonTexts.smokeNo },
  STEPS: { yes: reasonTexts.stepsYes, no: reasonTexts.stepsNo },
  ADULT: { yes: reasonTexts.adultYes, no: reasonTexts.adultNo },
} as const;

/** A wish of the request that the home either meets, does not, or nobody has asked it about. */
function wish(key: keyof typeof wishReasons, isAsked: boolean, fits: boolean | null) {
  if (!isAsked) return null;
  if (fits === null) return criterion(key, { fits, reason: reasonTexts.notAsked });
  return criterion(key, { fits, reason: fits ? wishReasons[key].yes : wishReasons[key].no });
}

function languages(home: HomeFacts, needs: Needs): Criterion | null {
  if (needs.languages.length === 0) return null;
  if (home.languages.length === 0) {
    return criterion("LANGUAGE", { fits: null, reason: reasonTexts.languageUnknown });
  }
  const missing = needs.languages.filter(
    (word) => !home.languages.some((own) => isSame(own, word)),
  );
  const reason =
    missing.length === 0
      ? reasonTexts.languageAll(needs.languages.join(", "))
      : reasonTexts.languageNo(missing.join(", "));
  return criterion("LANGUAGE", { fits: missing.length === 0, reason });
}

function isSame(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize("NFC").trim().toLocaleLowerCase("sv");
  return plain(a) === plain(b);
}

function invert(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}
