import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ageFromBirthYear,
  aliasOf,
  aliasTellsName,
  assertNotAhead,
  isProtected,
  mayAddAdult,
  personLabel,
  readPersonalNumber,
} from "@/lib/people/rules";
import { Refusal } from "@/lib/platform/refusal";

describe("names and aliases", () => {
  test.each([
    [{ givenName: "Åsa", familyName: "Ek", alias: null }, "Åsa Ek"],
    [{ givenName: null, familyName: null, alias: "Vuxen 1" }, "Vuxen 1"],
    [{ givenName: "Barn", familyName: "1", alias: "Barn 1" }, "Barn 1"],
  ])("%o is shown as %s", (person, label) => {
    expect(personLabel(person)).toBe(label);
  });

  test.each([
    ["Familjen Ek", ["Åsa", "Ek"], true],
    ["ek-huset", ["Åsa", "Ek"], true],
    ["Ekvägen", ["Åsa", "Ek"], false],
    ["Hemmet Tall", ["Åsa", "Ek"], false],
    ["ÅSAS hem", ["Åsa", "Ek"], true],
    ["hos ÅSA", ["Åsa", "Ek"], true],
    ["Hem A", ["A"], false],
  ])("alias %s against %o tells a name: %s", (alias, names, tells) => {
    expect(aliasTellsName(alias, names)).toBe(tells);
  });

  test("an alias made of a name always tells it", () => {
    const name = fc.stringMatching(/^[a-zåäö]{2,12}$/);
    fc.assert(
      fc.property(name, name, (given, family) => {
        expect(aliasTellsName(`Hem ${given.toUpperCase()}`, [given, family])).toBe(true);
      }),
    );
  });

  test("aliases count within the household", () => {
    expect(aliasOf("ADULT", 1)).toBe("Vuxen 1");
    expect(aliasOf("OWN_CHILD", 3)).toBe("Barn 3");
  });

  test("only no protection is none", () => {
    expect(isProtected("NONE")).toBe(false);
    expect(isProtected("CONFIDENTIAL")).toBe(true);
    expect(isProtected("PROTECTED_REGISTRATION")).toBe(true);
    expect(isProtected("FICTITIOUS")).toBe(true);
  });
});

describe("typed values", () => {
  test("an empty personal number is none, a wrong one says what to do at its field", () => {
    expect(readPersonalNumber(null, "2026-11-21", "n")).toBeNull();
    expect(readPersonalNumber("19701063-2391", "2026-11-21", "n")).toBe("197010632391");
    try {
      readPersonalNumber("19701063-2392", "2026-11-21", "adults.0.personalNumber");
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      expect((error as Refusal).fields["adults.0.personalNumber"]?.[0]).toMatch(/Kontrollera/);
    }
  });

  test("what has happened cannot lie ahead", () => {
    expect(() => assertNotAhead("2026-11-21", "2026-11-21", "heldOn")).not.toThrow();
    expect(() => assertNotAhead("2026-11-22", "2026-11-21", "heldOn")).toThrow(/tidigare/);
  });

  test("ages and adults", () => {
    expect(ageFromBirthYear(2015, "2026-11-21")).toBe(11);
    expect([0, 1, 2].map(mayAddAdult)).toEqual([true, true, false]);
  });
});
