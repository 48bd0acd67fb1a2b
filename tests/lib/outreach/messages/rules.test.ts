import { describe, expect, test } from "vitest";
import {
  answerDay,
  awaitsReview,
  beginning,
  possibleAnswers,
  publicMessageMachine,
  readReference,
  referenceOf,
} from "@/lib/outreach/messages/rules";
import {
  messageReceiptSchema,
  reportFaultSchema,
  sendMessageSchema,
} from "@/lib/outreach/messages/schema";
import { fieldErrors } from "@/lib/platform/form-data";

describe("how somebody may be answered", () => {
  const phone = "+46701234567";
  const email = "asa@exempel.se";
  test.each([
    ["QUESTION", { phone, email }, ["PHONED", "MAILED", "FORWARDED"]],
    ["QUESTION", { phone, email: null }, ["PHONED", "FORWARDED"]],
    ["QUESTION", { phone: null, email }, ["MAILED", "FORWARDED"]],
    ["ACCESS_FAULT", { phone: null, email: null }, ["FIXED", "FORWARDED"]],
    ["ACCESS_FAULT", { phone: null, email }, ["FIXED", "MAILED", "FORWARDED"]],
  ] as const)("%s reached by %o", (kind, ways, answers) => {
    expect(possibleAnswers(kind, ways)).toEqual(answers);
  });
});

test("a closed message is never opened again", () => {
  expect(publicMessageMachine.canGo("CLOSED", "WAITING")).toBe(false);
  expect(publicMessageMachine.canGo("ANSWERED", "CLOSED")).toBe(true);
  expect(publicMessageMachine.canGo("ANSWERED", "WAITING")).toBe(false);
});

test.each([
  // A Monday, a Friday, and the day before Christmas Eve.
  ["2026-11-23", 2, "2026-11-25"],
  ["2026-11-27", 2, "2026-12-01"],
  ["2026-12-23", 2, "2026-12-29"],
] as const)("written on %s, answered within %i working days: %s", (day, workdays, due) => {
  expect(answerDay(day, workdays)).toBe(due);
});

test("a reference is the same for the same hash, and holds no sign that is taken for another", () => {
  const hash = "00ff10a7c3b2e9d4558611";
  expect(referenceOf(hash)).toBe(referenceOf(hash));
  expect(referenceOf(hash)).toMatch(/^M-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/);
  expect(referenceOf("a1".repeat(8))).not.toBe(referenceOf("a2".repeat(8)));
});

test("only what a machine seems to have sent and nobody has judged waits for a review", () => {
  const machine = { state: "WAITING", reviewReason: "HONEYPOT", reviewedAt: null } as const;
  expect(awaitsReview(machine)).toBe(true);
  expect(awaitsReview({ ...machine, reviewedAt: new Date() })).toBe(false);
  expect(awaitsReview({ ...machine, reviewReason: null })).toBe(false);
  expect(awaitsReview({ ...machine, state: "CLOSED" })).toBe(false);
});

test("the longest message leaves a beginning that one cookie can hold", () => {
  const text = beginning("🙂".repeat(2_000));
  expect([...text]).toHaveLength(502);
  expect(beginning("Hej")).toBe("Hej");
  expect(Buffer.byteLength(text) * (4 / 3)).toBeLessThan(2_900);
});

describe("what is asked of a message", () => {
  const errors = (sent: Record<string, string>) =>
    fieldErrors(sendMessageSchema.safeParse(sent).error ?? { issues: [] });
  const whole = { name: "Åsa", topic: "OTHER", text: "Hej" };

  test("empty, everything that is missing is told at once", () => {
    expect(Object.keys(errors({})).sort()).toEqual(["name", "phone", "text", "topic"]);
  });
  test.each([
    [{ ...whole, phone: "070-123 45 67" }, []],
    [{ ...whole, email: "asa@exempel.se" }, []],
    [{ ...whole, phone: " " }, ["phone"]],
    // What cannot be read is told of as that, not as missing.
    [{ ...whole, email: "asa" }, ["email"]],
    [{ ...whole, phone: "12" }, ["phone"]],
  ])("%o: %o", (sent, at) => {
    expect(Object.keys(errors(sent))).toEqual(at);
  });

  test("a fault needs neither a name nor a way to answer", () => {
    expect(reportFaultSchema.safeParse({ page: "Alla", text: "Fel" }).success).toBe(true);
  });

  test("a receipt of another form is not taken for one of a message", () => {
    expect(messageReceiptSchema.safeParse({ name: "Åsa", phone: "1", at: 0 }).success).toBe(false);
  });
});

describe("a reference written down from the telephone", () => {
  const known = referenceOf("00112233445566778899");
  test.each([
    ["as it stands", known],
    ["in small letters with spaces", ` ${known.toLowerCase().replaceAll("-", " ")} `],
    ["without the letter before it", known.slice(2)],
    ["without any mark", known.replaceAll("-", "")],
    ["with a dash for a hyphen", known.replaceAll("-", "–")],
  ])("%s is found", (_how, written) => {
    expect(readReference(written)).toBe(known);
  });

  test.each(["", "M-", "M-7KQ2", "M-7KQ2-F4X0", "M-7KQ2-F4XAB", "Åsa Frågvis", "%"])(
    "%j is none",
    (written) => {
      expect(readReference(written)).toBeNull();
    },
  );
});
