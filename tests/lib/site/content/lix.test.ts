import { describe, expect, test } from "vitest";
import { lixOf, runningText } from "@/tests/support/lix";

describe("the readability index that texts are held to", () => {
  test.each([
    // Four words, one sentence, none long.
    [["Barnet bor hos er."], 4],
    // Eight words in two sentences, two of them long: 4 + 25.
    [["Barnet flyttar hem nu. Vi ordnar allting klart."], 4 + 25],
    // A point of a list ends its sentence without a mark.
    [["mat och kläder", "tandkräm"], 2 + 25],
    // Neither a clock nor a chapter ends a sentence.
    [["Kom kl. 3 enligt 22 kap. 4 § lagen."], 8],
    [["Vi frågar: Vad vill ni?"], 2.5],
    [[], 0],
    [["112"], 1],
  ])("%j", (blocks, lix) => {
    expect(lixOf(blocks)).toBe(lix);
  });

  test("it reads what runs, and leaves headings, titles and tables out", () => {
    const text =
      "## Förutsättningar\n\nDu *bor* [hos oss](/kontakt).\n\n:::ja[Anmälningsblankett]\n- En punkt.\n:::\n\n| A | B |\n| - | - |\n| c | d |\n";
    expect(runningText(text)).toEqual(["Du bor hos oss.", "En punkt."]);
  });
});
