import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Attempt,
  awaitsReview,
  inquiryMachine,
  isOpen,
  isWorked,
  likeness,
  mayReopen,
  mayTakeIn,
  missingForInvestigation,
  missingForUnreachable,
  stateAfterAttempt,
} from "@/lib/inquiries/rules";
import { type ContactOutcome, InquiryState } from "@/lib/platform/generated/enums";

const states = Object.values(InquiryState);
const anyState = fc.constantFrom(...states);

describe("the life of an inquiry", () => {
  test.each([
    ["RECEIVED", true, true, false],
    ["IN_CONTACT", true, true, false],
    ["INFO_CALL_HELD", true, true, false],
    ["PARKED", false, true, true],
    ["UNREACHABLE", false, false, true],
    ["WITHDRAWN", false, false, true],
    ["NOT_PROCEEDING", false, false, true],
    ["MERGED", false, false, false],
    ["CONVERTED", false, false, false],
  ] as const)(
    "%s: worked %s, open %s, may be taken up again %s",
    (...[state, worked, open, again]) => {
      expect([isWorked(state), isOpen(state), mayReopen(state)]).toEqual([worked, open, again]);
    },
  );

  test("an investigation is opened only after the information call, and nothing follows on it", () => {
    const before = states.filter((state) => inquiryMachine.canGo(state, "CONVERTED"));
    expect(before).toEqual(["INFO_CALL_HELD"]);
    expect(inquiryMachine.isFinal("CONVERTED")).toBe(true);
  });

  test("whatever ends can be taken up again, but for an opened investigation and a merger", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const stands = state === "CONVERTED" || state === "MERGED";
        expect(isWorked(state) || mayReopen(state)).toBe(!stands);
      }),
    );
  });

  test("a family is called unreachable only after somebody tried", () => {
    const before = states.filter((state) => inquiryMachine.canGo(state, "UNREACHABLE"));
    expect(before).toEqual(["IN_CONTACT"]);
    expect(stateAfterAttempt("RECEIVED")).toBe("IN_CONTACT");
    expect(stateAfterAttempt("INFO_CALL_HELD")).toBe("INFO_CALL_HELD");
  });
});

const on = (day: string, outcome: ContactOutcome = "NO_ANSWER"): Attempt => ({
  at: new Date(`2026-11-${day}T10:00:00Z`),
  outcome,
});

describe("unreachable", () => {
  test.each<[string, Attempt[], string | null]>([
    ["no attempt", [], "Försök 3 olika dagar till innan ni avslutar."],
    ["one", [on("02")], "Försök 2 olika dagar till innan ni avslutar."],
    [
      "three on one day",
      [on("02"), on("02"), on("02")],
      "Försök 2 olika dagar till innan ni avslutar.",
    ],
    ["two days", [on("02"), on("03")], "Försök en dag till innan ni avslutar."],
    ["three days", [on("02"), on("03"), on("05")], null],
    ["messages count", [on("02", "LEFT_MESSAGE"), on("03", "MAIL_SENT"), on("05")], null],
    [
      "a talk starts the count again",
      [on("02"), on("03"), on("04", "REACHED"), on("05"), on("06")],
      "Försök en dag till innan ni avslutar.",
    ],
    ["three days after a talk", [on("01", "REACHED"), on("02"), on("03"), on("05")], null],
  ])("%s", (_name, attempts, missing) => {
    expect(missingForUnreachable(attempts, 3)).toBe(missing);
  });

  test("days are days in Sweden: late evening and past midnight are two", () => {
    const evening = { at: new Date("2026-11-02T22:30:00Z"), outcome: "NO_ANSWER" } as const;
    const night = { at: new Date("2026-11-02T23:30:00Z"), outcome: "NO_ANSWER" } as const;
    expect(missingForUnreachable([evening, night], 2)).toBeNull();
  });

  test("another try never makes it further away, and the order of the rows does not matter", () => {
    const attempt = fc.record({
      at: fc.date({
        min: new Date("2026-01-01"),
        max: new Date("2026-12-31"),
        noInvalidDate: true,
      }),
      outcome: fc.constantFrom<ContactOutcome>("NO_ANSWER", "LEFT_MESSAGE", "MAIL_SENT"),
    });
    fc.assert(
      fc.property(
        fc.array(attempt),
        attempt,
        fc.integer({ min: 1, max: 5 }),
        (all, one, demanded) => {
          const before = missingForUnreachable(all, demanded);
          const after = missingForUnreachable([...all, one], demanded);
          if (before === null) expect(after).toBeNull();
          expect(missingForUnreachable([...all].reverse(), demanded)).toBe(before);
        },
      ),
    );
  });
});

const ready = {
  state: "INFO_CALL_HELD",
  reviewReason: null,
  reviewedAt: null,
  infoCall: { adultsWantToGoOn: true },
} as const;

describe("what is missing before an investigation", () => {
  test("nothing when the call is held and all adults want to go on", () => {
    expect(missingForInvestigation(ready)).toEqual([]);
  });

  test.each([
    ["no call", { ...ready, state: "IN_CONTACT", infoCall: null }, "Håll ett informationssamtal"],
    [
      "an adult does not want to",
      { ...ready, infoCall: { adultsWantToGoOn: false } },
      "Alla vuxna",
    ],
    ["not reviewed", { ...ready, reviewReason: "HONEYPOT" }, "Granska om anmälan är äkta"],
    ["resting", { ...ready, state: "PARKED" }, "Ta upp anmälan igen"],
    ["withdrawn", { ...ready, state: "WITHDRAWN" }, "Ta upp anmälan igen"],
    ["opened already", { ...ready, state: "CONVERTED" }, "redan öppnad"],
    ["taken up again after an old call", { ...ready, state: "IN_CONTACT" }, "informationssamtal"],
  ] as const)("%s", (_name, inquiry, text) => {
    expect(missingForInvestigation(inquiry).join(" ")).toContain(text);
  });

  test("it is empty in no other state than after the call", () => {
    fc.assert(
      fc.property(anyState, fc.boolean(), (state, adultsWantToGoOn) => {
        const missing = missingForInvestigation({
          ...ready,
          state,
          infoCall: { adultsWantToGoOn },
        });
        expect(missing.length === 0).toBe(state === "INFO_CALL_HELD" && adultsWantToGoOn);
      }),
    );
  });
});

describe("review", () => {
  test.each([
    ["nothing suspicious", null, null, "RECEIVED", false],
    ["suspicious", "HONEYPOT", null, "RECEIVED", true],
    ["judged", "HONEYPOT", new Date(), "RECEIVED", false],
    ["ended otherwise", "HONEYPOT", null, "WITHDRAWN", false],
  ] as const)("%s", (...[, reviewReason, reviewedAt, state, awaited]) => {
    expect(awaitsReview({ state, reviewReason, reviewedAt })).toBe(awaited);
  });
});

describe("the same family", () => {
  const one = {
    email: "a@exempel.example",
    phone: "+46701740605",
    givenName: "Åsa",
    familyName: "Öberg",
    postalCode: "12345",
  };
  test.each([
    ["all alike", {}, ["EMAIL", "PHONE", "NAME_AND_POSTAL_CODE"]],
    [
      "case does not matter",
      { email: null, phone: null, familyName: "ÖBERG" },
      ["NAME_AND_POSTAL_CODE"],
    ],
    [
      "decomposed letters",
      { email: null, phone: null, givenName: "A\u030asa" },
      ["NAME_AND_POSTAL_CODE"],
    ],
    ["partner with another address", { email: "b@exempel.example", givenName: "Bo" }, ["PHONE"]],
    ["same name elsewhere", { email: null, phone: null, postalCode: "54321" }, []],
    [
      "another adult of the home",
      { email: "b@exempel.example", phone: null, givenName: "Bo" },
      ["FAMILY_NAME_AND_POSTAL_CODE"],
    ],
    ["å is not a", { email: null, phone: null, familyName: "Oberg" }, []],
  ] as const)("%s", (_name, change, signs) => {
    expect(likeness(one, { ...one, ...change })).toEqual(signs);
  });

  test("two without address or number are not alike for that", () => {
    const bare = { ...one, email: null, phone: null };
    expect(likeness(bare, { ...bare, familyName: "Ek" })).toEqual([]);
  });

  test("it goes both ways", () => {
    const known = fc.record({
      email: fc.option(fc.constantFrom("a@x.example", "b@x.example")),
      phone: fc.option(fc.constantFrom("+4670", "+4671")),
      givenName: fc.constantFrom("Åsa", "åsa", "Bo"),
      familyName: fc.constantFrom("Öberg", "Ek"),
      postalCode: fc.constantFrom("12345", "54321"),
    });
    fc.assert(
      fc.property(known, known, (a, b) => {
        expect(likeness(a, b)).toEqual(likeness(b, a));
      }),
    );
  });

  test("one may be merged into an open inquiry or one under investigation, never into itself", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(mayTakeIn({ id: "a" }, { id: "a", state })).toBe(false);
        expect(mayTakeIn({ id: "a" }, { id: "b", state })).toBe(
          isOpen(state) || state === "CONVERTED",
        );
      }),
    );
  });
});
