import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { consentPurposes } from "@/lib/investigations/consents/rules";
import { registers } from "@/lib/investigations/register-checks/rules";
import {
  amountMissing,
  demandsOnAdult,
  demandsOnHousehold,
  type InvestigationFacts,
  mayWaive,
  missingForOutcome,
  standingFor,
} from "@/lib/investigations/requirements/rules";
import { adults, completeFacts, doneCheck, questions, today } from "../facts";

const missingFor = (
  facts: InvestigationFacts,
  outcome: Parameters<typeof missingForOutcome>[1] = "SUITABLE",
) => missingForOutcome(facts, outcome, { today, questions });

test("what a line tells as two of three counts as one missing, and as nothing when all is there", () => {
  const whole = completeFacts();
  const bare = missingFor({ ...whole, visits: 0, references: [], answered: [] });
  const perAdult = 2 * whole.adults.length;
  expect(amountMissing(bare)).toBe(2 + perAdult + questions.all.length);
  const almost = missingFor({ ...whole, visits: 1, interviews: [] });
  expect(amountMissing(almost)).toBe(1 + whole.adults.length);
  expect(amountMissing(missingFor(whole))).toBe(0);
});

describe("what is missing before a home is found suitable", () => {
  test("nothing, when all is there", () => {
    expect(missingFor(completeFacts())).toEqual([]);
    expect(missingFor(completeFacts(), "SUITABLE_LIMITED")).toEqual([]);
  });

  const whole = completeFacts();
  const artefacts: [string, InvestigationFacts][] = [
    ...adults.flatMap(({ personId, name }): [string, InvestigationFacts][] => [
      ...consentPurposes.map((purpose): [string, InvestigationFacts] => [
        `${name}'s consent ${purpose}`,
        {
          ...whole,
          consents: whole.consents.filter(
            (each) => each.personId !== personId || each.purpose !== purpose,
          ),
        },
      ]),
      ...registers.map((register): [string, InvestigationFacts] => [
        `${name}'s check ${register}`,
        {
          ...whole,
          checks: whole.checks.filter(
            (each) => each.personId !== personId || each.register !== register,
          ),
        },
      ]),
      [
        `${name}'s interview`,
        { ...whole, interviews: whole.interviews.filter((each) => each.personId !== personId) },
      ],
      [
        `one of ${name}'s references`,
        {
          ...whole,
          references: whole.references.filter(
            (each, index) =>
              each.personId !== personId ||
              index !== whole.references.findIndex((first) => first.personId === personId),
          ),
        },
      ],
    ]),
    ["one visit", { ...whole, visits: 1 }],
    ...questions.all.map((id): [string, InvestigationFacts] => [
      `the answer ${id}`,
      { ...whole, answered: whole.answered.filter((each) => each !== id) },
    ]),
  ];

  test.each(artefacts)("%s alone blocks", (_name, facts) => {
    expect(missingFor(facts)).toHaveLength(1);
    expect(missingFor(facts, "SUITABLE_LIMITED")).toHaveLength(1);
  });

  test("a household without adults", () => {
    expect(missingFor({ ...whole, adults: [] })[0]).toEqual({ part: "household", code: "ADULT" });
  });

  test("who has moved out is no longer demanded of", () => {
    const [eva] = adults;
    const alone = { ...whole, adults: adults.slice(0, 1) };
    expect(
      missingFor({ ...alone, checks: whole.checks.filter((c) => c.personId === eva?.personId) }),
    ).toEqual([]);
  });

  test("the police registers are needed although no row demands them", () => {
    const facts = { ...whole, requirements: [], checks: [] };
    expect(missingFor(facts).map((missing) => "detail" in missing && missing.detail)).toEqual([
      "CRIMINAL_RECORD",
      "SUSPICION",
      "CRIMINAL_RECORD",
      "SUSPICION",
    ]);
  });

  test("a waived demand falls, but never a police register", () => {
    const waived = (detail: string) => ({
      ...whole,
      requirements: whole.requirements.map((row) => ({ ...row, isWaived: row.detail === detail })),
      checks: whole.checks.filter(({ register }) => register !== detail),
    });
    expect(missingFor(waived("DRIVING_LICENCE"))).toEqual([]);
    expect(missingFor(waived("SUSPICION"))).toHaveLength(2);
  });

  test("a joint interview is nobody's own", () => {
    const interviews = [{ kind: "JOINT" as const, personId: null }];
    expect(missingFor({ ...whole, interviews })).toHaveLength(2);
  });

  test("taking away whatever, less is never enough for more", () => {
    const keep = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(keep, fc.integer({ min: 0, max: 2 }), (mask, visits) => {
        let at = 0;
        const some = <Row>(rows: readonly Row[]) => rows.filter(() => mask[at++ % 60]);
        const facts: InvestigationFacts = {
          ...whole,
          consents: some(whole.consents),
          checks: some(whole.checks),
          interviews: some(whole.interviews),
          references: some(whole.references),
          answered: some(whole.answered),
          visits,
        };
        const isWhole =
          visits === 2 &&
          facts.consents.length === whole.consents.length &&
          facts.checks.length === whole.checks.length &&
          facts.interviews.length === whole.interviews.length &&
          facts.references.length === whole.references.length &&
          facts.answered.length === whole.answered.length;
        expect(missingFor(facts).length === 0).toBe(isWhole);
        // What is enough to be found suitable is enough for any other end.
        expect(missingFor(facts, "NOT_SUITABLE").length).toBeLessThanOrEqual(
          missingFor(facts).length,
        );
      }),
    );
  });
});

describe("what is missing before another end", () => {
  const bare: InvestigationFacts = {
    ...completeFacts(),
    consents: [],
    checks: [],
    visits: 0,
    interviews: [],
    references: [],
    answered: [],
  };

  test("not suitable needs the overall assessment, and every entry judged", () => {
    expect(missingFor(bare, "NOT_SUITABLE")).toEqual([
      { part: "analysis", code: "ANSWER", detail: "overall" },
    ]);
    const entry = { ...doneCheck("eva", "CRIMINAL_RECORD"), result: "ENTRY" as const };
    const withEntry = { ...bare, answered: ["overall"], checks: [entry] };
    expect(missingFor(withEntry, "NOT_SUITABLE")).toMatchObject([{ standing: "ENTRY_UNREVIEWED" }]);
    const judged = { ...withEntry, checks: [{ ...entry, isEntryAcceptable: false }] };
    expect(missingFor(judged, "NOT_SUITABLE")).toEqual([]);
  });

  test("ending early needs nothing", () => {
    expect(missingFor(bare, "WITHDRAWN")).toEqual([]);
    expect(missingFor(bare, "DISCONTINUED")).toEqual([]);
  });
});

describe("demands", () => {
  test("of an adult: five consents, six registers, an interview, references", () => {
    const demands = demandsOnAdult("eva", 3);
    expect(demands.filter(({ kind }) => kind === "CONSENT")).toHaveLength(5);
    expect(demands.filter(({ kind }) => kind === "REGISTER_CHECK")).toHaveLength(6);
    expect(demands.find(({ kind }) => kind === "REFERENCE")?.count).toBe(3);
    expect(demands.every(({ personId }) => personId === "eva")).toBe(true);
    expect(new Set(demands.map(({ kind, detail }) => `${kind} ${detail}`)).size).toBe(
      demands.length,
    );
    expect(demandsOnHousehold(2).map(({ kind, count }) => [kind, count])).toEqual([
      ["VISIT", 2],
      ["ANALYSIS", 1],
    ]);
  });

  test("only three of all can be waived", () => {
    const waivable = [...demandsOnAdult("eva", 2), ...demandsOnHousehold(2)].filter(mayWaive);
    expect(waivable.map(({ detail }) => detail)).toEqual([
      "EARLIER_CLIENTS",
      "POOL_SHARING",
      "DRIVING_LICENCE",
    ]);
  });

  test("a waived register stands as waived, a police register never", () => {
    const facts = {
      ...completeFacts(),
      checks: [],
      requirements: completeFacts().requirements.map((row) => ({ ...row, isWaived: true })),
    };
    const of = (register: Parameters<typeof standingFor>[1]["register"]) =>
      standingFor(facts, { personId: "eva", register }, today);
    expect(of("DRIVING_LICENCE")).toBe("WAIVED");
    expect(of("SUSPICION")).toBe("NOT_REQUESTED");
  });
});
