import { describe, expect, test } from "vitest";
import {
  consultationsFor,
  type GivenAnswer,
  isLive,
  isRepeated,
  obstacleToAccept,
  obstacleToPropose,
  type ProposalFacts,
} from "@/lib/placements/proposals/rules";
import { SECRET_MUNICIPALITY } from "@/lib/placements/proposals/texts";

const now = new Date("2026-11-21T02:10:00Z");
const later = new Date("2026-11-21T04:10:00Z");
const proposal = (id: string, change: Partial<ProposalFacts> = {}): ProposalFacts => ({
  id,
  answer: null,
  isHeld: true,
  expiresAt: later,
  ...change,
});

describe("accepting", () => {
  const accept = (proposals: ProposalFacts[], chosen: string[], keepTogether = false) =>
    obstacleToAccept(proposals, chosen, { keepTogether, now });

  test("a live proposal is accepted, up to the very instant that its place falls free", () => {
    expect(accept([proposal("a")], ["a"])).toBeNull();
    expect(isLive(proposal("a", { expiresAt: now }), now)).toBe(false);
  });

  test.each<[string, ProposalFacts[], string[], boolean, string | null]>([
    ["expired", [proposal("a", { expiresAt: now })], ["a"], false, "EXPIRED"],
    ["released", [proposal("a", { isHeld: false })], ["a"], false, "EXPIRED"],
    ["answered", [proposal("a", { answer: "DECLINED" })], ["a"], false, "ANSWERED"],
    ["accepted before", [proposal("a", { answer: "ACCEPTED" })], ["a"], false, "ANSWERED"],
    ["somebody else's", [proposal("a")], ["b"], false, "ANSWERED"],
    ["one sibling of two", [proposal("a"), proposal("b")], ["a"], true, "NOT_ALL"],
    ["both siblings", [proposal("a"), proposal("b")], ["a", "b"], true, null],
    ["one who may live apart", [proposal("a"), proposal("b")], ["a"], false, null],
    [
      "the one whose sibling's proposal is dead",
      [proposal("a"), proposal("b", { answer: "WITHDRAWN" })],
      ["a"],
      true,
      null,
    ],
  ])("%s", (_words, proposals, chosen, keepTogether, obstacle) => {
    expect(accept(proposals, chosen, keepTogether)).toBe(obstacle);
  });
});

describe("proposing", () => {
  const held = { heldIn: "h", isProposed: false };
  const free = { heldIn: null, isProposed: false };
  test.each([
    [[held], false, null],
    [[free], false, "NOTHING_HELD"],
    [[{ heldIn: "other", isProposed: false }], false, "NOTHING_HELD"],
    [[held, free], true, "NOT_ALL"],
    [[held, free], false, null],
    [[held, held], true, null],
    [[{ ...held, isProposed: true }], false, "PROPOSED_ALREADY"],
    [[{ ...held, isProposed: true }, held], false, null],
  ] as const)("%j, together %s: %s", (children, keepTogether, obstacle) => {
    expect(obstacleToPropose(children, "h", keepTogether)).toBe(obstacle);
  });
});

describe("consultations (SoL 22:6)", () => {
  const open = { municipality: "Ekdala", isProtected: false };
  test("the home's municipality and every other that has placed somebody there, once each", () => {
    expect(consultationsFor("Björkvik", open, ["Åsby", "Björkvik", "Åsby", "Ekdala"])).toEqual([
      "Ekdala",
      "Åsby",
    ]);
    expect(consultationsFor("Ekdala", open, [])).toEqual([]);
    expect(consultationsFor("Ekdala", open, ["Ekdala"])).toEqual([]);
  });

  test("a protected home's municipality is consulted without being named", () => {
    const secret = { municipality: "Ekdala", isProtected: true };
    expect(consultationsFor("Björkvik", secret, ["Åsby"])).toEqual([SECRET_MUNICIPALITY, "Åsby"]);
    expect(consultationsFor("Ekdala", secret, ["Åsby"])).toEqual(["Åsby"]);
  });
});

test("the same answer by the same person is a second press, any other is an answer", () => {
  const yes: GivenAnswer = { answer: "ACCEPTED", answeredById: "a", answerReason: null };
  expect(isRepeated([yes, yes], yes)).toBe(true);
  const others: Partial<GivenAnswer>[] = [
    { answer: null },
    { answer: "WITHDRAWN" },
    { answeredById: "b" },
    { answerReason: "Nej" },
  ];
  for (const other of others) expect(isRepeated([yes, { ...yes, ...other }], yes)).toBe(false);
});
