import { consentPurposes } from "@/lib/investigations/consents/rules";
import { type CheckFacts, registers } from "@/lib/investigations/register-checks/rules";
import {
  demandsOnAdult,
  demandsOnHousehold,
  type InvestigationFacts,
} from "@/lib/investigations/requirements/rules";
import type { Day } from "@/lib/platform/dates";

export const today: Day = "2026-11-21";
export const questions = { all: ["one", "two", "overall"], overall: "overall" };
export const adults = [
  { personId: "eva", name: "Eva Ek" },
  { personId: "ali", name: "Ali Ek" },
];

/** A check without entry, done and valid. */
export function doneCheck(personId: string, register: CheckFacts["register"]): CheckFacts {
  return {
    personId,
    register,
    requestedOn: "2026-10-01",
    receivedOn: "2026-10-10",
    result: "NO_ENTRY",
    isAssessed: true,
    validUntil: "2027-10-10",
    isEntryAcceptable: null,
  };
}

/** Two adults and all that is demanded of them and of their household. */
export function completeFacts(): InvestigationFacts {
  const demands = [
    ...adults.flatMap(({ personId }) => demandsOnAdult(personId, 2)),
    ...demandsOnHousehold(2),
  ];
  return {
    adults,
    requirements: demands.map((demand) => ({ ...demand, isWaived: false })),
    consents: adults.flatMap(({ personId }) =>
      consentPurposes.map((purpose) => ({ personId, purpose })),
    ),
    checks: adults.flatMap(({ personId }) =>
      registers.map((register) => doneCheck(personId, register)),
    ),
    visits: 2,
    interviews: adults.map(({ personId }) => ({ kind: "INDIVIDUAL", personId })),
    references: adults.flatMap(({ personId }) => [{ personId }, { personId }]),
    answered: questions.all,
  };
}
