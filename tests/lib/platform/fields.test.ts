import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import type { Day } from "@/lib/platform/dates";
import {
  checkbox,
  choice,
  choices,
  id,
  idempotencyKey,
  integerBetween,
  optionalChoice,
  optionalDay,
  optionalEmail,
  optionalId,
  optionalIntegerBetween,
  optionalMultiLine,
  optionalPersonalNumber,
  optionalPhone,
  optionalPostalCode,
  optionalText,
  optionalYesNo,
  requiredDay,
  requiredEmail,
  requiredMultiLine,
  requiredPersonalNumber,
  requiredPhone,
  requiredPostalCode,
  requiredText,
  tickedBox,
  version,
  yesNo,
} from "@/lib/platform/fields";

const today: Day = "2026-11-21";
const uuid = "0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee";
const kinds = { EMERGENCY: "Jourhem", FOSTER: "Familjehem", RELIEF: "Avlastning" } as const;

/** The value a field gives, or the message it refuses with. */
function outcome(schema: z.ZodType, sent: unknown): unknown {
  const parsed = schema.safeParse(sent);
  return parsed.success ? parsed.data : `✗ ${parsed.error.issues.map((i) => i.message).join("|")}`;
}

describe("text", () => {
  const name = requiredText({ message: "Skriv ditt namn", max: 10 });

  it.each([
    ["  Åsa   Ek ", "Åsa Ek"],
    ["A\u030asa", "Åsa"],
    ["Åsa\u0000\r\nEk", "Åsa Ek"],
    ["😀".repeat(10), "😀".repeat(10)],
    ["", "✗ Skriv ditt namn"],
    ["   ", "✗ Skriv ditt namn"],
    ["\u200b\u0000", "✗ Skriv ditt namn"],
    [undefined, "✗ Skriv ditt namn"],
    [["a", "b"], "✗ Skriv ditt namn"],
    ["😀".repeat(11), "✗ Korta texten till högst 10 tecken. Nu är den 11 tecken."],
  ])("required: %j gives %j", (sent, expected) => {
    expect(outcome(name, sent)).toEqual(expected);
  });

  it.each([
    ["", null],
    [" \u200b ", null],
    ["\u0000", null],
    [undefined, null],
    [null, null],
    [" hej ", "hej"],
    ["hejsan", "✗ Korta texten till högst 5 tecken. Nu är den 6 tecken."],
  ])("optional: %j gives %j", (sent, expected) => {
    expect(outcome(optionalText({ max: 5 }), sent)).toEqual(expected);
  });

  it("keeps line breaks where there may be many lines, counted once each", () => {
    const lines = requiredMultiLine({ message: "Berätta kort", max: 7 });
    expect(outcome(lines, "ett\r\ntvå")).toBe("ett\ntvå");
    expect(outcome(lines, " \r\n ")).toBe("✗ Berätta kort");
    expect(outcome(optionalMultiLine({ max: 7 }), "\r\n")).toBeNull();
    expect(outcome(optionalMultiLine({ max: 7 }), "ett\r\n\r\ntvå")).toMatch(/^✗ Korta/);
  });
});

describe("days", () => {
  const message = "Skriv datumet, till exempel 2026-11-21";

  it.each([
    ["21/11 2026", "2026-11-21"],
    ["22 nov 2026", "2026-11-22"],
    ["i dag", "2026-11-21"],
    ["20261120", "✗ Datumet måste vara i dag eller senare"],
    ["2028-01-01", "✗ Datumet måste vara 31\u00a0december 2027 eller tidigare"],
    ["", `✗ ${message}`],
    ["snart", `✗ ${message}`],
    [undefined, `✗ ${message}`],
  ])("%j gives %j", (sent, expected) => {
    const field = requiredDay({ message, today, from: today, to: "2027-12-31" });
    expect(outcome(field, sent)).toEqual(expected);
  });

  it("may lie in the past only, or be left empty", () => {
    const past = optionalDay({ message, today, to: today });
    expect(outcome(past, "22/11 2026")).toBe("✗ Datumet måste vara i dag eller tidigare");
    expect(outcome(past, "")).toBeNull();
    expect(outcome(past, undefined)).toBeNull();
    expect(outcome(past, "x")).toBe(`✗ ${message}`);
    expect(outcome(past, "2020-02-29")).toBe("2020-02-29");
  });

  it("needs no today where any day will do", () => {
    expect(outcome(requiredDay({ message }), "21.11.2026")).toBe("2026-11-21");
    expectTypeOf<z.output<ReturnType<typeof requiredDay>>>().toEqualTypeOf<Day>();
    expectTypeOf<z.output<ReturnType<typeof optionalDay>>>().toEqualTypeOf<Day | null>();
  });
});

describe("contact", () => {
  it.each([
    [requiredPhone(), "070-123 45 67", "+46701234567"],
    [requiredPhone(), "", "✗ Skriv ett telefonnummer, till exempel 070-123 45 67"],
    [requiredPhone({ message: "Skriv ditt nummer" }), "x", "✗ Skriv ditt nummer"],
    [optionalPhone(), "", null],
    [optionalPhone(), "12", "✗ Skriv ett telefonnummer, till exempel 070-123 45 67"],
    [requiredEmail(), " Namn@Exempel.SE ", "namn@exempel.se"],
    [requiredEmail(), undefined, "✗ Skriv en e-postadress, till exempel namn@exempel.se"],
    [optionalEmail(), undefined, null],
    [
      optionalEmail(),
      "a@b.se\nBcc: c@d.se",
      "✗ Skriv en e-postadress, till exempel namn@exempel.se",
    ],
    [requiredPostalCode(), "123 45", "12345"],
    [requiredPostalCode(), "1234", "✗ Skriv postnumret med fem siffror, till exempel 123 45"],
    [optionalPostalCode(), " ", null],
    [requiredPersonalNumber({ today }), "701063-2391", "197010632391"],
    [
      requiredPersonalNumber({ today }),
      "701063-2392",
      "✗ Kontrollera personnumret. Någon siffra är fel.",
    ],
    [
      requiredPersonalNumber({ today }),
      "",
      "✗ Skriv personnumret med tolv siffror, till exempel 19850123-1234",
    ],
    [optionalPersonalNumber({ today }), "", null],
  ])("%# %j", (field, sent, expected) => {
    expect(outcome(field, sent)).toEqual(expected);
  });
});

describe("numbers", () => {
  const age = integerBetween({ min: 0, max: 20, message: "Skriv åldern med siffror, 0–20" });

  it.each([
    ["0", 0],
    [" 20 ", 20],
    [7, 7],
    ["007", 7],
    ["21", "✗ Skriv åldern med siffror, 0–20"],
    ["-1", "✗ Skriv åldern med siffror, 0–20"],
    ["1.5", "✗ Skriv åldern med siffror, 0–20"],
    ["1e1", "✗ Skriv åldern med siffror, 0–20"],
    ["0x1", "✗ Skriv åldern med siffror, 0–20"],
    ["", "✗ Skriv åldern med siffror, 0–20"],
    [undefined, "✗ Skriv åldern med siffror, 0–20"],
    [Number.NaN, "✗ Skriv åldern med siffror, 0–20"],
  ])("%j gives %j", (sent, expected) => {
    expect(outcome(age, sent)).toEqual(expected);
  });

  it("may be left empty", () => {
    const limits = { min: -5, max: 5, message: "Skriv ett tal" };
    expect(outcome(optionalIntegerBetween(limits), "")).toBeNull();
    expect(outcome(optionalIntegerBetween(limits), "\u22125")).toBe(-5);
    expect(outcome(optionalIntegerBetween(limits), "6")).toBe("✗ Skriv ett tal");
  });

  it("counts versions of rows from 0", () => {
    expect(outcome(version(), "3")).toBe(3);
    expect(outcome(version(), "-1")).toMatch(/^✗ Sidan är inte aktuell/);
  });
});

describe("choices", () => {
  const message = "Välj vilket slags hem ni vill vara";

  it.each([
    ["FOSTER", "FOSTER"],
    ["", `✗ ${message}`],
    [undefined, `✗ ${message}`],
    ["toString", `✗ ${message}`],
    ["Jourhem", `✗ ${message}`],
    [["FOSTER", "RELIEF"], `✗ ${message}`],
  ])("one: %j gives %j", (sent, expected) => {
    expect(outcome(choice(kinds, { message }), sent)).toEqual(expected);
  });

  it.each([
    [undefined, []],
    ["", []],
    ["FOSTER", ["FOSTER"]],
    [
      ["RELIEF", "EMERGENCY", "RELIEF"],
      ["EMERGENCY", "RELIEF"],
    ],
    [[], []],
    [["FOSTER", "__proto__"], expect.stringMatching(/^✗ Sidan är inte aktuell/)],
  ])("many: %j gives %j", (sent, expected) => {
    expect(outcome(choices(kinds), sent)).toEqual(expected);
  });

  it("may demand at least one", () => {
    expect(outcome(choices(kinds, { message }), undefined)).toBe(`✗ ${message}`);
    expect(outcome(choices(kinds, { message }), "RELIEF")).toEqual(["RELIEF"]);
  });

  it("keeps the names of the values", () => {
    const form = z.object({
      kind: choice(kinds, { message }),
      other: optionalChoice(kinds),
      all: choices(kinds),
    });
    type Kind = keyof typeof kinds;
    expectTypeOf<z.output<typeof form>>().toEqualTypeOf<{
      kind: Kind;
      other: Kind | null;
      all: Kind[];
    }>();
    expect(outcome(optionalChoice(kinds), "")).toBeNull();
    expect(outcome(optionalChoice(kinds), "x")).toMatch(/^✗/);
  });

  it.each([
    [yesNo({ message }), "yes", true],
    [yesNo({ message }), "no", false],
    [yesNo({ message }), undefined, `✗ ${message}`],
    [optionalYesNo(), "", null],
    [optionalYesNo(), "no", false],
    [checkbox(), "on", true],
    [checkbox(), undefined, false],
    [checkbox(), true, true],
    [checkbox(), "false", false],
    [tickedBox({ message: "Bocka i rutan" }), undefined, "✗ Bocka i rutan"],
    [tickedBox({ message: "Bocka i rutan" }), "on", true],
  ])("%# %j", (field, sent, expected) => {
    expect(outcome(field, sent)).toEqual(expected);
  });
});

describe("ids", () => {
  it.each([
    [id(), uuid.toUpperCase(), uuid],
    [id(), "1 OR 1=1", expect.stringMatching(/^✗ Sidan är inte aktuell/)],
    [id({ message: "Välj ett hem" }), "", "✗ Välj ett hem"],
    [optionalId(), "", null],
    [optionalId(), uuid, uuid],
    [idempotencyKey(), uuid, uuid],
  ])("%# %j", (field, sent, expected) => {
    expect(outcome(field, sent)).toEqual(expected);
  });
});

it("takes a form of nothing: each optional field is null, none is missing", () => {
  const form = z.object({
    text: optionalText({ max: 5 }),
    day: optionalDay({ message: "Skriv datumet" }),
    phone: optionalPhone(),
    all: choices(kinds),
    ticked: checkbox(),
  });
  expect(form.parse({})).toEqual({ text: null, day: null, phone: null, all: [], ticked: false });
});

it("refuses with words of its own, never the library's, whatever is sent", () => {
  const fields: z.ZodType[] = [
    requiredText({ message: "Skriv", max: 5 }),
    optionalText({ max: 5 }),
    requiredDay({ message: "Skriv" }),
    optionalEmail(),
    requiredPersonalNumber({ today }),
    integerBetween({ min: 0, max: 3, message: "Skriv" }),
    choice(kinds, { message: "Välj" }),
    choices(kinds),
    yesNo({ message: "Välj" }),
    checkbox(),
    id(),
    version(),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.anything(), (field, sent) => {
      const parsed = field.safeParse(sent);
      for (const issue of parsed.error?.issues ?? []) {
        expect(issue.message).toMatch(/^(Skriv|Välj|Korta|Sidan|Kontrollera)/);
      }
    }),
    { numRuns: 2_000 },
  );
});
