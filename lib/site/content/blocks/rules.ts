import { blockNames, facts, HOURS_FACT, runNames } from "./texts";

/** A part of a parsed text, as far as the rules look at it. */
export type TextNode = {
  type: string;
  children?: TextNode[];
  depth?: number;
  url?: string;
  value?: string;
  name?: string;
  attributes?: Record<string, string | null | undefined> | null;
  data?: { hName?: string; hProperties?: Record<string, string>; directiveLabel?: boolean };
};

/** Which part of a text is drawn: what is read down the page, or what stands beside it. */
export type TextPart = "main" | "aside";

/** Every part of a text, from the outermost in. */
export function* within(node: TextNode): Generator<TextNode> {
  yield node;
  for (const child of node.children ?? []) yield* within(child);
}

/** The plain words of a part. */
export function wordsOf(node: TextNode): string {
  return [...within(node)]
    .map(({ value }) => value ?? "")
    .join("")
    .trim();
}

/** The text within the brackets after a block's name. */
export function titleOf(node: TextNode): string {
  const label = node.children?.find(isLabel);
  return label === undefined ? "" : wordsOf(label);
}

/** Whether a block of that name exists. */
export function isBlock(name: string): boolean {
  return blockNames.some((known) => known === name);
}

/** Whether a text says that something stands beside it. */
export function hasAside(body: string): boolean {
  return /^:{3,}bredvid\b/m.test(body);
}

/**
 * Marks the blocks of a parsed text for drawing: each becomes an element that carries the block's
 * name, title and attributes; several of a kind in a row become one list. What only looks like a
 * block becomes the words that were written.
 */
export function markBlocks(part: TextPart) {
  return () => (tree: unknown) => {
    const root = tree as TextNode;
    const isAside = ({ name, type }: TextNode) =>
      name === "bredvid" && type === "containerDirective";
    const all = root.children ?? [];
    root.children =
      part === "main"
        ? all.filter((node) => !isAside(node))
        : all.filter(isAside).flatMap(({ children = [] }) => children);
    mark(root);
  };
}

/**
 * Ends a line of a parsed text where its writer did. Easy Swedish says one thing a line; in other
 * languages a line's end means no more than a space.
 */
export function keepLines() {
  return (tree: unknown) => breakLines(tree as TextNode);
}

function breakLines(node: TextNode): void {
  node.children = node.children?.flatMap((child) => {
    if (child.type !== "text" || child.value === undefined) return [child];
    return child.value
      .split("\n")
      .flatMap((value, index) => [
        ...(index === 0 ? [] : [{ type: "break" }]),
        { type: "text", value },
      ]);
  });
  for (const child of node.children ?? []) breakLines(child);
}

function mark(node: TextNode): void {
  if (node.type === "textDirective") markWord(node);
  else if (/Directive$/.test(node.type) && isBlock(node.name ?? "")) markBlock(node);
  if (node.children !== undefined && node.type !== "blockRun")
    node.children = inRuns(node.children);
  for (const child of node.children ?? []) mark(child);
}

/** A fact, or a colon in running text ("kl. 8:30", "1:a"), which stands as it was written. */
function markWord(node: TextNode): void {
  const { name = "" } = node;
  if (facts[name] !== undefined || name === HOURS_FACT) {
    node.data = { hName: "span", hProperties: { "data-fact": name } };
  } else {
    node.children = [{ type: "text", value: `:${name}` }, ...(node.children ?? [])];
    // Within the sentence: what has no name of its own would be drawn as a block and break it.
    node.data = { hName: "span" };
  }
}

function markBlock(node: TextNode): void {
  const title = node.type === "leafDirective" ? wordsOf(node) : titleOf(node);
  const { name = "", attributes } = node;
  node.children = node.children?.filter((child) => !isLabel(child));
  const given = Object.entries(attributes ?? {}).map(([key, value]) => [
    `data-${key}`,
    value ?? "",
  ]);
  node.data = {
    hName: "div",
    hProperties: {
      ...Object.fromEntries(given),
      "data-block": name,
      "data-title": title,
    },
  };
}

function inRuns(nodes: readonly TextNode[]): TextNode[] {
  const result: TextNode[] = [];
  for (const node of nodes) {
    const run = runOf(node);
    const last = result.at(-1);
    if (run === null) result.push(node);
    else if (last?.name === run) last.children?.push(node);
    else result.push(newRun(run, node));
  }
  return result;
}

const newRun = (name: string, node: TextNode): TextNode => ({
  type: "blockRun",
  name,
  children: [node],
  data: { hName: "div", hProperties: { "data-run": name } },
});

/** The list that a block belongs to: what is asked and what is not stand side by side. */
function runOf({ type, name = "" }: TextNode): string | null {
  if (type !== "containerDirective" || !runNames.includes(name)) return null;
  return name === "nej" ? "ja-run" : `${name}-run`;
}

const isLabel = ({ data }: TextNode) => data?.directiveLabel === true;
