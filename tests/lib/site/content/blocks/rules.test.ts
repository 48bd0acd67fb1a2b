import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import Markdown from "react-markdown";
import remarkDirective from "remark-directive";
import { describe, expect, test } from "vitest";
import { hasAside, markBlocks, type TextPart } from "@/lib/site/content/blocks/rules";

const drawn = (body: string, part: TextPart = "main") =>
  renderToStaticMarkup(
    createElement(Markdown, { remarkPlugins: [remarkDirective, markBlocks(part)] }, body),
  ).replaceAll("\n", "");

describe("blocks", () => {
  test("of a kind in a row become one list, what is asked and what is not side by side", () => {
    const html = drawn(":::steg[Ett]\nA\n:::\n\n:::steg[Två]{tid=Snart}\nB\n:::\n\nText");
    expect(html.match(/data-run="steg-run"/g)).toHaveLength(1);
    expect(html.match(/data-block="steg"/g)).toHaveLength(2);
    expect(html).toContain('data-tid="Snart"');
    const ticks = drawn(":::ja[Ja]\n- a\n:::\n\n:::nej[Nej]\n- b\n:::");
    expect(ticks.match(/data-run=/g)).toHaveLength(1);
  });

  test("beside the text stand for themselves", () => {
    const body = "## Rubrik\n\n::::bredvid\n:::kort[Ring]\nText\n:::\n::::";
    expect(drawn(body)).toBe("<h2>Rubrik</h2>");
    expect(drawn(body, "aside")).toContain('data-block="kort"');
    expect([hasAside(body), hasAside("## Rubrik")]).toEqual([true, false]);
  });

  test("carry the title that was written, and a fact its name", () => {
    expect(drawn(":::fakta[Bra att veta]\nText\n:::")).toContain('data-title="Bra att veta"');
    expect(drawn("Ring :telefon.")).toContain('data-fact="telefon"');
  });

  test("that only look like blocks are the words that were written", () => {
    // Within a paragraph, and so never as a box.
    expect(drawn("kl. 8:30 och 1:a våningen")).toBe(
      "<p>kl. 8<span>:30</span> och 1<span>:a</span> våningen</p>",
    );
  });
});
