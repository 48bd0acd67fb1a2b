import { describe, expect, test } from "vitest";
import { cluesIn, cluesToOneChild, isShown } from "@/lib/site/need/rules";

const kinds = (text: string) => cluesToOneChild(text).map(({ kind }) => kind);

describe("a sentence that tells what is needed", () => {
  test.each([
    "Just nu behöver vi jourhem som kan ta emot syskon och tonåringar.",
    "Vi söker familjer för barn 0–12 år och för syskon som ska få bo tillsammans.",
    "Vi behöver fler hem för barn mellan 7 och 12 år.",
    "Vi söker jourhem för ungdomar 13 till 17 år i Ekdala, Åsby och Tallberga.",
    "Har du plats för ett barn? Vi behöver fler jourhem i Björkvik.",
    "Vi söker hem där någon talar arabiska eller somaliska.",
    "Fler hem utan husdjur behövs.",
    "Vi behöver familjer för tonåringar. Ring oss på fredag om du är nyfiken.",
  ])("%s", (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe("a sentence that may point at one child", () => {
  test.each([
    ["Vi söker ett hem till en sexåring.", ["AGE", "ONE"]],
    ["En flicka, 14 år, behöver ett hem.", ["AGE", "ONE"]],
    ["En 9-årig pojke i Åsby behöver ett hem.", ["AGE", "ONE", "PLACE"]],
    ["Tre syskon i Björkvik behöver bo tillsammans.", ["SIBLINGS", "PLACE"]],
    ["Tvillingar, 4 år, söker familjehem.", ["AGE", "SIBLINGS"]],
    ["En tonåring med autism behöver ett lugnt hem.", ["ONE", "TRAIT"]],
    ["En ukrainsktalande pojke behöver ett hem.", ["ONE", "TRAIT"]],
    ["Ett barn som har upplevt våld behöver ett hem i natt.", ["ONE", "EVENT", "DAY"]],
    ["Barnet går i förskolan och är två år.", ["AGE", "ONE", "PLACE"]],
    ["Vi behöver ett jourhem till ett spädbarn på måndag.", ["AGE", "ONE", "DAY"]],
  ])("%s", (text, found) => {
    expect(kinds(text)).toEqual(expect.arrayContaining(found));
  });
});

test("what is found is told in the words that were written", () => {
  expect(cluesToOneChild("En flicka, 14 år, i Åsby.")).toEqual([
    { kind: "AGE", words: "14 år" },
    { kind: "ONE", words: "En flicka" },
    { kind: "PLACE", words: "Åsby" },
  ]);
});

test("an age within a span is no age, and one beside it is", () => {
  expect(cluesIn("Barn 0–6 år.")).toEqual([]);
  expect(cluesIn("Barn 0–6 år, just nu en 5-åring.").map(({ kind }) => kind)).toContain("AGE");
});

test.each([
  ["2026-12-01", null, true],
  ["2026-11-28", null, true],
  ["2026-11-27", null, false],
  ["2026-12-01", new Date("2026-11-20"), false],
] as const)("until %s, ended %o: shown %s", (validUntil, endedAt, shown) => {
  expect(isShown({ validUntil, endedAt }, "2026-11-28")).toBe(shown);
});
