import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formPaths, knownCaller, suspicionOf } from "@/lib/inquiries/form/rules";
import { saveStepSchema } from "@/lib/inquiries/form/schema";
import { stepEdition } from "@/lib/inquiries/questions/schema";

const startedAt = new Date("2026-11-21T10:00:00Z");
const later = (seconds: number) => new Date(startedAt.getTime() + seconds * 1_000);

describe("suspicion", () => {
  test.each([
    ["a person", [null, null], 180, null],
    ["in a second", [null, null], 1, "TOO_FAST"],
    ["just in time", [null], 4, null],
    ["a trap on the way", ["HONEYPOT", null], 180, "HONEYPOT"],
    ["many at the end", [null, "MANY_FROM_SAME_NETWORK"], 180, "MANY_FROM_SAME_NETWORK"],
    ["a trap and too fast", ["HONEYPOT"], 0, "HONEYPOT"],
  ] as const)("%s", (...[, seen, seconds, reason]) => {
    expect(suspicionOf({ startedAt, seen }, later(seconds))).toBe(reason);
  });

  test("what was seen is never forgotten, however long it takes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.string({ minLength: 1 }))),
        fc.nat(9_999),
        (seen, seconds) => {
          const reason = suspicionOf({ startedAt, seen }, later(seconds));
          if (seen.some((each) => each !== null)) expect(seen).toContain(reason);
          else expect(reason).toBe(seconds < 4 ? "TOO_FAST" : null);
        },
      ),
    );
  });
});

test("the addresses hold nothing but the name of the page", () => {
  expect(formPaths.step("kontakt")).toBe("/intresseanmalan/kontakt");
  expect(formPaths.change("kontakt")).toBe("/intresseanmalan/kontakt?andra=1");
});

describe("one page of the form", () => {
  test("keeps what was typed, as it was typed, and nothing of other pages", () => {
    const form = {
      step: "place",
      municipality: " Ekdala ",
      postalCode: "123 45",
      state: "CONVERTED",
    };
    expect(saveStepSchema.parse(form)).toEqual({
      step: "place",
      isChange: false,
      isLater: false,
      isOutdated: false,
      edition: stepEdition("place"),
      meetingId: null,
      campaign: null,
      typed: { municipality: " Ekdala ", postalCode: "123 45" },
    });
  });

  test("says what is wrong at the field", () => {
    const parsed = saveStepSchema.safeParse({ step: "names", givenName: "Åsa" });
    expect(parsed.error?.issues).toMatchObject([
      { path: ["familyName"], message: "Skriv ditt efternamn" },
    ]);
  });

  test.each([{}, { step: "nowhere" }, { step: ["names"] }, { step: "__proto__" }])(
    "%j is no page",
    (form) => {
      expect(saveStepSchema.safeParse(form).success).toBe(false);
    },
  );
});

describe("somebody who would rather be called", () => {
  test.each([
    [{}, {}],
    [{ givenName: "Åsa" }, { name: "Åsa" }],
    [
      { givenName: " Åsa", familyName: "Öberg ", phone: "070-174 06 05" },
      { name: "Åsa Öberg", phone: "070-174 06 05" },
    ],
    [{ phone: "  ", missions: ["FOSTER"] }, {}],
  ])("the form under way %j tells %j", (typed, known) => {
    expect(knownCaller(typed)).toEqual({ name: undefined, phone: undefined, ...known });
  });
});
