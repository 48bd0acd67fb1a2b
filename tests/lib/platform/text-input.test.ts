import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanLines, isName, lengthOf } from "@/lib/platform/text-input";
import { anyText } from "@/tests/support/any-text";

describe("cleanLine", () => {
  it.each([
    ["  Anna   Ek ", "Anna Ek"],
    ["A\u030asa", "Åsa"],
    ["Anna\u0000\u0007Ek", "AnnaEk"],
    ["Anna\r\nEk", "Anna Ek"],
    ["Anna\tEk", "Anna Ek"],
    ["\u202egnp.exe", "gnp.exe"],
    ["a\u0000\u030a", "å"],
    ["\ud800x", "x"],
    ["\u200b \ufeff", ""],
    ["Hej 👩‍👧 du", "Hej 👩‍👧 du"],
    ["می\u200cخواهم", "می\u200cخواهم"],
  ])("%j becomes %j", (typed, clean) => {
    expect(cleanLine(typed)).toBe(clean);
  });
});

describe("cleanLines", () => {
  it.each([
    ["ett\r\ntvå\rtre\u2028fyra", "ett\ntvå\ntre\nfyra"],
    ["  ett  \n\n  två  ", "ett\n\n  två"],
    ["ett\u0000\u001b[31m", "ett[31m"],
  ])("%j becomes %j", (typed, clean) => {
    expect(cleanLines(typed)).toBe(clean);
  });
});

it("leaves clean text as it is, composed and without control characters", () => {
  fc.assert(
    fc.property(anyText(60), (typed) => {
      for (const clean of [cleanLine, cleanLines]) {
        const text = clean(typed);
        expect(clean(text)).toBe(text);
        expect(text.normalize("NFC")).toBe(text);
        expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}/u);
      }
      expect(cleanLine(typed)).not.toContain("\n");
    }),
    { numRuns: 300 },
  );
});

it("takes no longer than the text is long", () => {
  const started = performance.now();
  for (const clean of [cleanLine, cleanLines]) clean(`a${" ".repeat(1_000_000)}b`);
  expect(performance.now() - started).toBeLessThan(3_000);
});

it.each([
  ["Åsa", true],
  ["Anna-Karin af Ek", true],
  ["D’Arcy", true],
  ["O'Neil", true],
  ["Zoe\u0308", true],
  ["", false],
  ["-", false],
  ["per@exempel.se", false],
  ["exempel.se", false],
  ["Per 070", false],
  ["Per\nEk", false],
  ["Per, ring", false],
])("%j is a name: %s", (text, expected) => {
  expect(isName(text)).toBe(expected);
});

it("counts an emoji once", () => {
  expect(lengthOf("å😀")).toBe(2);
});
