import { isWithin, type Period } from "@/lib/homes/rules";
import { addDays, addMonths, type Day } from "@/lib/platform/dates";
import type { ContractState } from "@/lib/platform/generated/enums";
import { machine } from "@/lib/platform/machine";
import { contractTexts } from "./texts";

export const contractMachine = machine<ContractState>({
  initial: "ACTIVE",
  states: {
    ACTIVE: ["NOTICE_GIVEN", "ENDED"],
    NOTICE_GIVEN: ["ACTIVE", "ENDED"],
    ENDED: [],
  },
});

/** How a contract stands on a day. LAPSED: its days are over, but children live there still. */
export type ContractPhase = "UPCOMING" | "IN_FORCE" | "NOTICE_GIVEN" | "LAPSED" | "ENDED";

/** The phase of a contract; `endsOn` is the first day without it. */
export function phaseOf(contract: Period & { state: ContractState }, today: Day): ContractPhase {
  if (contract.state === "ENDED") return "ENDED";
  if (contract.startsOn > today) return "UPCOMING";
  if (!isWithin(contract, today)) return "LAPSED";
  return contract.state === "NOTICE_GIVEN" ? "NOTICE_GIVEN" : "IN_FORCE";
}

/** What the home was found suitable for, with its days. */
export type Scope = {
  ageFrom: number;
  ageTo: number;
  places: number;
  validFrom: Day;
  validTo: Day | null;
};

/** A contract as it is written; `lastDay` is the last day with it, none is until further notice. */
export type Terms = {
  places: number;
  ageFrom: number;
  ageTo: number;
  startsOn: Day;
  lastDay: Day | null;
  signedOn: Day;
};

/**
 * What keeps a contract from being signed, by field: it stays within what the home was found
 * suitable for, and begins when that had been decided.
 */
export function termsFaults(
  terms: Terms,
  home: { scopes: readonly Scope[]; suitableUntil: Day },
  today: Day,
): Record<string, string[]> {
  const faults: Record<string, string[]> = {};
  if (terms.signedOn > today) faults.signedOn = [contractTexts.signedLater];
  if (terms.lastDay !== null && terms.lastDay < terms.startsOn) {
    faults.lastDay = [contractTexts.lastDayFirst];
  }
  const begins = beginningFault(terms.startsOn, home);
  if (begins !== null) return { ...faults, startsOn: [begins] };
  if (terms.ageTo < terms.ageFrom) return { ...faults, ageTo: [contractTexts.agesTurned] };
  const scopes = home.scopes.filter((scope) => isScopeOn(scope, terms.startsOn));
  const fitting = scopes.filter(
    (scope) => scope.ageFrom <= terms.ageFrom && terms.ageTo <= scope.ageTo,
  );
  if (fitting.length === 0) return { ...faults, ageFrom: [contractTexts.agesOutside(scopes)] };
  const most = Math.max(...fitting.map(({ places }) => places));
  return terms.places <= most ? faults : { ...faults, places: [contractTexts.tooManyPlaces(most)] };
}

function beginningFault(
  startsOn: Day,
  { scopes, suitableUntil }: { scopes: readonly Scope[]; suitableUntil: Day },
): string | null {
  if (scopes.some((scope) => isScopeOn(scope, startsOn))) {
    return startsOn > suitableUntil ? contractTexts.afterSuitability(suitableUntil) : null;
  }
  const [first] = scopes.map(({ validFrom }) => validFrom).sort();
  return first !== undefined && startsOn < first
    ? contractTexts.beforeDecision(first)
    : contractTexts.notFound;
}

function isScopeOn({ validFrom, validTo }: Scope, day: Day): boolean {
  return isWithin({ startsOn: validFrom, endsOn: validTo }, day);
}

/** The most children that have a place at once from a day on; `endsOn` is the day of leaving. */
export function mostAtOnce(stays: readonly Period[], from: Day): number {
  const days = [from, ...stays.map(({ startsOn }) => startsOn).filter((day) => day > from)];
  return Math.max(...days.map((day) => stays.filter((stay) => isWithin(stay, day)).length));
}

/** Children who have a place on a later day than the contract's last; one who leaves then has not. */
export function stayingAfter(stays: readonly Period[], lastDay: Day): number {
  const firstWithout = addDays(lastDay, 1);
  return stays.filter(
    ({ startsOn, endsOn }) => endsOn === null || (endsOn > firstWithout && endsOn > startsOn),
  ).length;
}

/** The last day of a contract under notice, unless the two agree on another. */
export function lastDayAfterNotice(
  noticeGivenOn: Day,
  { noticeMonths, endsOn }: { noticeMonths: number; endsOn: Day | null },
): Day {
  const byNotice = addMonths(noticeGivenOn, noticeMonths);
  const agreed = endsOn === null ? null : addDays(endsOn, -1);
  return agreed !== null && agreed < byNotice ? agreed : byNotice;
}
