import { expect, it } from "vitest";
import { idSource, opaqueToken, tokenHash, uuidv7 } from "@/lib/platform/ids";

const SHAPE = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

it("makes version 7 UUIDs that tell their time", () => {
  const made = idSource(() => Date.UTC(2026, 10, 21))();
  expect(made).toMatch(SHAPE);
  expect(Number.parseInt(made.replace("-", "").slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 21));
});

it("sorts ids in the order they were made, also within a millisecond", () => {
  const made = Array.from({ length: 20_000 }, uuidv7);
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  expect(made.every((each) => SHAPE.test(each))).toBe(true);
});

it("keeps the order when the clock stands still or goes back", () => {
  const times = [1_000, 1_000, 900, 1_001, 500, 2_000];
  let call = 0;
  const source = idSource(() => times[Math.min(call++, times.length - 1)] ?? 0);
  const made = Array.from({ length: 10_000 }, source);
  expect([...made].sort()).toEqual(made);
});

it("makes tokens of 256 bits that are stored only as their hash", () => {
  const tokens = Array.from({ length: 1_000 }, opaqueToken);
  expect(new Set(tokens).size).toBe(1_000);
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(tokenHash("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
