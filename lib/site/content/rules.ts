import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** A part of a parsed text, as far as the rules look at it. */
export type TextNode = {
  type: string;
  children?: TextNode[];
  depth?: number;
  url?: string;
  value?: string;
  name?: string;
  attributes?: Record<string, string | null | undefined> | null;
};

/** Blocks that an editor may use beyond plain Markdown, by the name after the colons. */
export const blockNames = ["fakta", "viktigt", "akut", "fraga", "kontakt", "knapp"] as const;
export type BlockName = (typeof blockNames)[number];

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/** Words that say nothing of where a link leads. */
const emptyWords = new Set(["här", "klicka här", "läs mer", "länk", "mer"]);

/**
 * What stops a text from being published, in words; empty means nothing.
 * @param ownAddresses the addresses of the site that a link may lead to.
 */
export function faultsOf(body: string, ownAddresses: ReadonlySet<string>): string[] {
  const nodes = [...within(parser.parse(body) as TextNode)];
  const faults = [
    ...headingFaults(nodes),
    ...nodes.flatMap((node) => nodeFaults(node, ownAddresses)),
  ];
  return [...new Set(faults)];
}

function* within(node: TextNode): Generator<TextNode> {
  yield node;
  for (const child of node.children ?? []) yield* within(child);
}

/** The page's own title is the first level, so a text begins at the second and leaves none out. */
function headingFaults(nodes: readonly TextNode[]): string[] {
  let above = 1;
  return nodes.flatMap((node) => {
    if (node.name === "fraga" && above === 1) return ["Skriv en rubrik med ## ovanför frågorna."];
    if (node.type !== "heading") return [];
    const depth = node.depth ?? 1;
    const words = wordsOf(node);
    const isSkip = depth > above + 1;
    above = depth;
    if (words === "") return ["En rubrik saknar text."];
    if (depth === 1) return [`Rubriken ”${words}” ska börja med ## i stället för #.`];
    return isSkip ? [`Rubriken ”${words}” hoppar över en nivå.`] : [];
  });
}

function nodeFaults(node: TextNode, ownAddresses: ReadonlySet<string>): string[] {
  if (node.type === "html") return ["HTML visas inte på sidan. Ta bort det som står inom < och >."];
  if (node.type === "image" || node.type === "imageReference") {
    return ["Bilder visas inte i nyheter. Ta bort bilden."];
  }
  if (node.type === "link") return linkFaults(node, ownAddresses);
  if (/Directive$/.test(node.type)) return blockFaults(node, ownAddresses);
  return [];
}

function linkFaults(node: TextNode, ownAddresses: ReadonlySet<string>): string[] {
  const words = wordsOf(node);
  const faults = addressFaults(node.url ?? "", ownAddresses);
  if (words === "") return [...faults, "En länk saknar text."];
  if (emptyWords.has(words.toLocaleLowerCase("sv").replace(/[.…\s]+$/, ""))) {
    return [...faults, `Skriv vart länken ”${words}” leder.`];
  }
  return faults;
}

function blockFaults(node: TextNode, ownAddresses: ReadonlySet<string>): string[] {
  const name = node.name ?? "";
  // A colon in running text ("kl. 8:30", "1:a") is read as a block of that name: it is shown as written.
  if (node.type === "textDirective") return [];
  if (!isBlock(name)) return [`Det finns ingen ruta som heter ”${name}”.`];
  if (name === "knapp") {
    const words = wordsOf(node);
    return [
      ...(words === "" ? ["En knapp saknar text."] : []),
      ...addressFaults(node.attributes?.till ?? "", ownAddresses),
    ];
  }
  if (name === "fraga" && titleOf(node) === "") return ["En fråga saknar rubrik inom [ ]."];
  return [];
}

/**
 * Marks the blocks of a parsed text for drawing: each becomes an element that carries the block's
 * name, title and address. What only looks like a block becomes the words that were written.
 */
export function markBlocks() {
  return (tree: unknown) => mark(tree as TextNode & Marked);
}

type Marked = {
  data?: { hName?: string; hProperties?: Record<string, string>; directiveLabel?: boolean };
};

function mark(node: TextNode & Marked): void {
  const { name = "" } = node;
  if (node.type === "textDirective") {
    node.children = [{ type: "text", value: `:${name}` }, ...(node.children ?? [])];
  } else if (/Directive$/.test(node.type) && isBlock(name)) {
    const title = node.type === "leafDirective" ? wordsOf(node) : titleOf(node);
    const isLabel = (child: Marked) => child.data?.directiveLabel === true;
    node.children = node.children?.filter((child) => !isLabel(child as Marked));
    node.data = {
      hName: "div",
      hProperties: {
        "data-block": name,
        "data-title": title,
        "data-to": node.attributes?.till ?? "",
      },
    };
  }
  for (const child of node.children ?? []) mark(child);
}

/** Whether a block of that name exists. */
export function isBlock(name: string): name is BlockName {
  return blockNames.some((known) => known === name);
}

/** The text within the brackets after a block's name. */
export function titleOf(node: TextNode): string {
  const label = node.children?.find(
    (child) => (child as { data?: { directiveLabel?: boolean } }).data?.directiveLabel,
  );
  return label === undefined ? "" : wordsOf(label);
}

/** The plain words of a part. */
export function wordsOf(node: TextNode): string {
  return [...within(node)]
    .map(({ value }) => value ?? "")
    .join("")
    .trim();
}

function addressFaults(address: string, ownAddresses: ReadonlySet<string>): string[] {
  if (/^(mailto|tel):[^\s]+$/.test(address)) return [];
  if (/^https:\/\/[^\s/]+\.[^\s]+$/.test(address)) return [];
  if (address.startsWith("/") && ownAddresses.has(address.replace(/[?#].*$/, ""))) return [];
  if (address.startsWith("#")) return [];
  return [`Länken till ”${address}” leder ingenstans. Kontrollera adressen.`];
}
