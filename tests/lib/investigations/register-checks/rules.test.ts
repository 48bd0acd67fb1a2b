import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { consentPurposes } from "@/lib/investigations/consents/rules";
import {
  type CheckFacts,
  type CheckStanding,
  consentNeededFor,
  isOptionalRegister,
  isSettled,
  policeRegisters,
  registers,
  requestFault,
  reviewFault,
  standingOf,
} from "@/lib/investigations/register-checks/rules";
import { doneCheck, today } from "../facts";

const done = doneCheck("eva", "SOCIAL");
const waiting = { ...done, receivedOn: null, result: null, isAssessed: false, validUntil: null };
const entry: CheckFacts = { ...done, result: "ENTRY" };

describe("how it stands with a register", () => {
  const table: [string, CheckFacts[], CheckStanding][] = [
    ["never asked", [], "NOT_REQUESTED"],
    ["asked", [waiting], "WAITING"],
    ["no entry", [done], "DONE"],
    ["not obtained", [{ ...done, result: "NOT_OBTAINED", isAssessed: false }], "NOT_OBTAINED"],
    ["answered but not assessed", [{ ...done, isAssessed: false }], "NOT_OBTAINED"],
    ["an entry nobody has judged", [entry], "ENTRY_UNREVIEWED"],
    ["an entry in the way", [{ ...entry, isEntryAcceptable: false }], "ENTRY_NOT_ACCEPTABLE"],
    ["an entry not in the way", [{ ...entry, isEntryAcceptable: true }], "DONE"],
    ["valid to this day", [{ ...done, validUntil: today }], "DONE"],
    ["valid to yesterday", [{ ...done, validUntil: "2026-11-20" }], "EXPIRED"],
    ["asked anew after an answer", [done, waiting], "WAITING"],
    ["answered anew after an entry", [{ ...entry, isEntryAcceptable: false }, done], "DONE"],
    ["a new entry after a good answer", [done, entry], "ENTRY_UNREVIEWED"],
  ];

  test.each(table)("%s", (_name, checks, standing) => {
    expect(standingOf(checks, today)).toBe(standing);
  });

  test("only two standings need nothing more", () => {
    const all = table.map(([, , standing]) => standing);
    expect([...new Set(all)].filter(isSettled)).toEqual(["DONE"]);
    expect(isSettled("WAIVED")).toBe(true);
  });
});

describe("asking a register", () => {
  const free = {
    obtainedBy: "AUTHORITY",
    hasNumber: true,
    consents: consentPurposes,
    standing: "NOT_REQUESTED",
  } as const;

  test.each(registers)("%s can be asked with number and consents", (register) => {
    expect(requestFault({ ...free, register })).toBeNull();
  });

  test("the authority needs the number, the applicant does not", () => {
    expect(requestFault({ ...free, register: "SOCIAL", hasNumber: false })).toBe("NUMBER");
    const byApplicant = { ...free, obtainedBy: "APPLICANT", hasNumber: false } as const;
    expect(requestFault({ ...byApplicant, register: "SOCIAL_INSURANCE" })).toBeNull();
  });

  test("the police are asked by the authority alone", () => {
    for (const register of registers) {
      const fault = requestFault({ ...free, register, obtainedBy: "APPLICANT" });
      const isPolice = policeRegisters.some((police) => police === register);
      expect(fault).toBe(isPolice ? "POLICE_BY_AUTHORITY" : null);
    }
  });

  test("without its consent no secret register is asked, the rest are", () => {
    for (const register of registers) {
      const fault = requestFault({ ...free, register, consents: [] });
      expect(fault).toBe(consentNeededFor(register) === null ? null : "CONSENT");
    }
    expect(registers.filter((register) => consentNeededFor(register) !== null)).toEqual([
      "SOCIAL",
      "SOCIAL_INSURANCE",
    ]);
  });

  test("not twice while an answer is awaited", () => {
    expect(requestFault({ ...free, register: "SOCIAL", standing: "WAITING" })).toBe("WAITING");
  });

  test("a consent that a register does not need never matters", () => {
    const anyConsents = fc.subarray([...consentPurposes]);
    fc.assert(
      fc.property(fc.constantFrom(...registers), anyConsents, (register, consents) => {
        const needed = consentNeededFor(register);
        const fault = requestFault({ ...free, register, consents });
        expect(fault === "CONSENT").toBe(needed !== null && !consents.includes(needed));
      }),
    );
  });

  test("one register is optional", () => {
    expect(registers.filter(isOptionalRegister)).toEqual(["DRIVING_LICENCE"]);
  });
});

describe("judging an entry", () => {
  test.each([
    [{ result: "ENTRY", isEntryAcceptable: null }, false, null],
    [{ result: "ENTRY", isEntryAcceptable: null }, true, "INVESTIGATOR"],
    [{ result: "ENTRY", isEntryAcceptable: true }, false, "REVIEWED"],
    [{ result: "NO_ENTRY", isEntryAcceptable: null }, false, "NO_ENTRY"],
    [{ result: null, isEntryAcceptable: null }, false, "NO_ENTRY"],
  ] as const)("%o by an investigator: %s gives %s", (check, isInvestigator, fault) => {
    expect(reviewFault(check, isInvestigator)).toBe(fault);
  });
});
