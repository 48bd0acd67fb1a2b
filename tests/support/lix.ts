import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

type TextNode = {
  type: string;
  children?: TextNode[];
  value?: string;
  data?: { directiveLabel?: boolean };
};

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/**
 * The readability index of a Swedish text, rounded to one decimal; 0 for a text without words.
 *
 * LIX, after C. H. Björnsson, "Läsbarhet" (1968): "the number of words divided by the number of
 * sentences, plus the share of long words in per cent, a long word being one of more than six
 * letters". Below 30 is very easy, 30–40 easy, 40–50 medium, above 50 hard.
 *
 * A sentence ends at a full stop, colon, question or exclamation mark that a capital letter or the
 * end of the block follows, so that "kl. 3" and "22 kap. 4 §" are part of theirs.
 * @param blocks running text, a paragraph or a point of a list each; a block ends its last sentence.
 */
export function lixOf(blocks: readonly string[]): number {
  const words = blocks.flatMap(wordsIn);
  if (words.length === 0) return 0;
  const sentences = blocks.filter((block) => wordsIn(block).length > 0).map(sentencesIn);
  const long = words.filter((word) => [...word].length > 6);
  const total = sentences.reduce((sum, each) => sum + each, 0);
  return Math.round((words.length / total + (100 * long.length) / words.length) * 10) / 10;
}

/**
 * The running text of a Markdown text: paragraphs and points of lists, asides and boxes with them.
 * Headings, titles of boxes and tables are left out: single words there would flatter the index.
 */
export function runningText(markdown: string): string[] {
  const found: string[] = [];
  const walk = (node: TextNode) => {
    if (node.type === "table" || node.type === "heading") return;
    if (node.type === "paragraph") {
      if (node.data?.directiveLabel !== true) found.push(wordsOf(node));
      return;
    }
    node.children?.forEach(walk);
  };
  walk(parser.parse(markdown) as TextNode);
  return found;
}

const wordsOf = (node: TextNode): string =>
  (node.value ?? "") + (node.children ?? []).map(wordsOf).join("");

const wordsIn = (block: string) => block.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];

function sentencesIn(block: string): number {
  const within = block.trim().match(/[.:!?]["”’)]*\s+(?=["”(]?\p{Lu})/gu) ?? [];
  return within.length + 1;
}
