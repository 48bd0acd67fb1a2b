import remarkDirective from "remark-directive";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { keepLines, markBlocks, type TextNode, within } from "@/lib/site/content/blocks/rules";

const parser = unified().use(remarkParse).use(remarkDirective).use(keepLines);

/** The words of a text as they are drawn, a line's end as a bar. */
function drawn(text: string): string {
  const tree = parser.runSync(parser.parse(text)) as unknown as TextNode;
  return [...within(tree)]
    .map(({ type, value }) => (type === "break" ? "|" : (value ?? "")))
    .join("");
}

test.each([
  ["Du frågar.\nVi svarar.\n\nSedan tänker du.", "Du frågar.|Vi svarar.Sedan tänker du."],
  ["- Du får lära dig.\n  Läs om [hjälpen](/kontakt).", "Du får lära dig.|Läs om hjälpen."],
  [":::fraga[Kan jag?]\nJa.\nDet kan du.\n:::", "Kan jag?Ja.|Det kan du."],
  ["**Ett jourhem** är\nen familj.", "Ett jourhem är|en familj."],
  ["En rad.", "En rad."],
])("a text in easy Swedish keeps its lines: %j", (text, lines) => {
  expect(drawn(text)).toBe(lines);
});

test.each(["Lagen (2018:1937) gäller.", "Kom kl. 8:30 till 1:a våningen."])(
  "a colon in running text breaks no sentence: %j",
  (text) => {
    const drawer = unified().use(remarkParse).use(remarkDirective).use(markBlocks("main"));
    const nodes = [...within(drawer.runSync(drawer.parse(text)) as unknown as TextNode)];
    expect(nodes.map(({ value }) => value ?? "").join("")).toBe(text);
    // What is given no element of its own would be drawn as a block within the sentence.
    const colons = nodes.filter(({ type }) => type === "textDirective");
    expect(colons.map(({ data }) => data?.hName)).toEqual(colons.map(() => "span"));
    expect(colons.length).toBeGreaterThan(0);
  },
);
