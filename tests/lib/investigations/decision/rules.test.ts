import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  awaitsDecider,
  bandOf,
  bands,
  endsEarly,
  makesHome,
  mayBeDecided,
  retentionAfter,
  type ScopeRow,
  scopeFault,
} from "@/lib/investigations/decision/rules";
import { outcomeSchema } from "@/lib/investigations/decision/schema";
import { InvestigationOutcome, InvestigationState } from "@/lib/platform/generated/enums";

const row: ScopeRow = { kind: "EMERGENCY", ageFrom: 0, ageTo: 12, places: 2, conditions: null };
const id = "0190a000-0000-7000-8000-000000000001";
const typed = (change: object) =>
  outcomeSchema.safeParse({
    investigationId: id,
    outcome: "SUITABLE",
    grounds: "Goda resurser",
    scope: [{ kind: "EMERGENCY", band: "YOUNGER", places: "2", ageFrom: "", ageTo: "" }],
    ...change,
  });

describe("the scope of an outcome", () => {
  test.each([
    ["SUITABLE", [row], null],
    ["SUITABLE", [], "SCOPE_NEEDED"],
    ["SUITABLE_LIMITED", [row], "CONDITION_NEEDED"],
    ["SUITABLE_LIMITED", [{ ...row, conditions: "Inga hundar" }], null],
    ["SUITABLE", [row, { ...row, places: 1 }], "TWICE"],
    ["SUITABLE", [row, { ...row, ageTo: 17 }], null],
    ["NOT_SUITABLE", [], null],
    ["WITHDRAWN", [], null],
  ] as const)("%s with %o: %s", (outcome, scope, fault) => {
    expect(scopeFault(outcome, scope)).toBe(fault);
  });

  test("a band and its ages go both ways", () => {
    for (const [band, [from, to]] of Object.entries(bands)) expect(bandOf(from, to)).toBe(band);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (from, to) => {
        const band = bandOf(from, to);
        if (band !== "OWN") expect([...bands[band]]).toEqual([from, to]);
      }),
    );
  });
});

describe("the form", () => {
  test("a band becomes its ages, rows left alone fall away", () => {
    const parsed = typed({
      scope: [
        {
          kind: "EMERGENCY",
          band: "YOUNGER",
          places: "2",
          ageFrom: "",
          ageTo: "",
          conditions: " ",
        },
        { kind: "", band: "ALL", places: "", ageFrom: "", ageTo: "", conditions: "" },
      ],
    });
    expect(parsed.data?.scope).toEqual([row]);
  });

  test("own ages need both, the lowest first, at most 20", () => {
    const own = (ageFrom: string, ageTo: string) =>
      typed({ scope: [{ kind: "FOSTER", band: "OWN", places: "1", ageFrom, ageTo }] });
    expect(own("3", "9").data?.scope[0]).toMatchObject({ ageFrom: 3, ageTo: 9 });
    expect(own("5", "5").success).toBe(true);
    for (const [from, to] of [
      ["", "9"],
      ["3", ""],
      ["9", "3"],
      ["3", "21"],
      ["x", "9"],
    ] as const) {
      expect(own(from, to).success, `${from}–${to}`).toBe(false);
    }
  });

  test.each(["0", "7", "two", ""])("%s places are refused", (places) => {
    const parsed = typed({ scope: [{ kind: "FOSTER", band: "ALL", places }] });
    expect(parsed.success).toBe(false);
  });

  test("an outcome that makes no home has no scope", () => {
    expect(typed({ outcome: "NOT_SUITABLE" }).data?.scope).toEqual([]);
  });

  test.each([{ outcome: "WITHDRAWN" }, { outcome: "" }, { grounds: " " }, { scope: [] }])(
    "%o is refused with words",
    (change) => {
      const parsed = typed(change);
      expect(parsed.success).toBe(false);
      for (const { message } of parsed.error?.issues ?? []) expect(message).toMatch(/^[A-ZÅÄÖ].+/);
    },
  );
});

describe("the way to a decision", () => {
  test("waits from the handing in, decided after the family was told", () => {
    const states = Object.values(InvestigationState);
    expect(states.filter(awaitsDecider)).toEqual(["SUBMITTED", "COMMUNICATED"]);
    expect(states.filter(mayBeDecided)).toEqual(["COMMUNICATED"]);
  });

  test("two outcomes make a home, and its file is kept as one", () => {
    const outcomes = Object.values(InvestigationOutcome);
    expect(outcomes.filter(endsEarly)).toEqual(["WITHDRAWN", "DISCONTINUED"]);
    expect(outcomes.filter(makesHome)).toEqual(["SUITABLE", "SUITABLE_LIMITED"]);
    expect(outcomes.map(retentionAfter)).toEqual([
      "HOME_FILE",
      "HOME_FILE",
      "UNUSED_HOME",
      "UNUSED_HOME",
      "UNUSED_HOME",
    ]);
  });
});
