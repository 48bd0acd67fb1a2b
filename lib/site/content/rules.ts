import remarkDirective from "remark-directive";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { isBlock, type TextNode, titleOf, within, wordsOf } from "./blocks/rules";
import { facts, headedNames, pictureLabels } from "./blocks/texts";

/** What a text may lead to and show. */
export type Surroundings = {
  /** The addresses of the site that a link may lead to. */
  addresses: ReadonlySet<string>;
  /** The ids of the images that are there to be shown. */
  images: ReadonlySet<string>;
  /** The parts built into the product that the page may place. */
  tools: readonly string[];
};

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/** Words that say nothing of where a link leads. */
const emptyWords = new Set([
  ...["här", "klicka här", "läs mer", "länk", "mer"],
  ...["here", "click here", "read more", "link", "more", "هنا", "اضغط هنا"],
]);

/** What stops a text from being published, in words; empty means nothing. */
export function faultsOf(body: string, around: Surroundings): string[] {
  const nodes = [...within(parser.parse(body) as TextNode)];
  const faults = [
    ...headingFaults(nodes),
    ...nodes.flatMap((node) => nodeFaults(node, around)),
    ...toolFaults(nodes, around.tools),
  ];
  return [...new Set(faults)];
}

/** The addresses of the site that a text leads to, without what follows a question mark or a #. */
export function addressesIn(body: string): string[] {
  const nodes = [...within(parser.parse(body) as TextNode)];
  const all = nodes.flatMap(({ url, attributes }) => [url, attributes?.till]);
  return all
    .filter((address) => address?.startsWith("/"))
    .map((address) => address?.replace(/[?#].*$/, "") ?? "");
}

/** The ids of the images that a text shows. */
export function imagesIn(body: string): string[] {
  // Every page that is shown is asked: few have an image, and then nothing is parsed.
  if (!body.includes("::bild")) return [];
  const found = [...within(parser.parse(body) as TextNode)]
    .filter(({ type, name }) => /^(leaf|container)Directive$/.test(type) && name === "bild")
    .map((node) => given(node, "fil"));
  return [...new Set(found)].filter((id) => imageId.test(id));
}

const imageId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A form or table that the law or other pages count on may not be lost with a line of text. */
function toolFaults(nodes: readonly TextNode[], tools: readonly string[]): string[] {
  const placed = nodes
    .filter((node) => node.type === "leafDirective" && node.name === "verktyg")
    .map((node) => node.attributes?.namn);
  return tools
    .filter((tool) => !placed.includes(tool))
    .map(
      (tool) => `Sidans del ”${tool}” saknas. Skriv raden ::verktyg{namn=${tool}} där den ska stå.`,
    );
}

/** The page's own title is the first level, so a text begins at the second and leaves none out. */
function headingFaults(nodes: readonly TextNode[]): string[] {
  let above = 1;
  return nodes.flatMap((node) => {
    if (node.type === "containerDirective" && headedNames.includes(node.name ?? "") && above === 1)
      return [
        node.name === "fraga"
          ? "Skriv en rubrik med ## ovanför frågorna."
          : "Skriv en rubrik med ## ovanför stegen och listorna.",
      ];
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

function nodeFaults(node: TextNode, around: Surroundings): string[] {
  if (node.type === "html") return ["HTML visas inte på sidan. Ta bort det som står inom < och >."];
  if (node.type === "image" || node.type === "imageReference") {
    return ["Lägg till bilden på sidan Bilder och klistra in raden som börjar med ::bild."];
  }
  if (node.type === "link")
    return [...addressFaults(node.url ?? "", around), ...linkWordFaults(node)];
  // A link may be written in two places: its words where they are read, its address below.
  if (node.type === "linkReference") return linkWordFaults(node);
  if (node.type === "definition") return addressFaults(node.url ?? "", around);
  if (/Directive$/.test(node.type)) return blockFaults(node, around);
  return [];
}

function linkWordFaults(node: TextNode): string[] {
  const words = wordsOf(node);
  if (words === "") return ["En länk saknar text."];
  return emptyWords.has(words.toLocaleLowerCase("sv").replace(/[.…\s]+$/, ""))
    ? [`Skriv vart länken ”${words}” leder.`]
    : [];
}

function blockFaults(node: TextNode, around: Surroundings): string[] {
  const name = node.name ?? "";
  // A colon in running text ("kl. 8:30", "1:a") is read as a block of that name: it is shown as written.
  if (node.type === "textDirective") return [];
  if (!isBlock(name)) return [`Det finns ingen ruta som heter ”${name}”.`];
  return faultsOfBlock[name]?.(node, around) ?? [];
}

type BlockFaults = (node: TextNode, around: Surroundings) => string[];

const titled =
  (text: string): BlockFaults =>
  (node) =>
    titleOf(node) === "" ? [text] : [];

/** What each block must carry. */
const faultsOfBlock: Readonly<Record<string, BlockFaults>> = {
  knapp: (node, around) => [
    ...(wordsOf(node) === "" ? ["En knapp saknar text."] : []),
    ...addressFaults(given(node, "till"), around),
  ],
  fraga: titled("En fråga saknar rubrik inom [ ]."),
  steg: titled("Ett steg saknar rubrik inom [ ]."),
  ja: titled("En lista med bockar saknar rubrik inom [ ]."),
  nej: titled("En lista med streck saknar rubrik inom [ ]."),
  kort: (node) => [
    ...titled("Ett kontaktkort saknar rubrik inom [ ].")(node, noSurroundings),
    ...phoneFaults(given(node, "telefon")),
  ],
  ruta: (node, around) => [
    ...titled("En ruta saknar rubrik inom [ ].")(node, around),
    ...(given(node, "till") === "" ? [] : addressFaults(given(node, "till"), around)),
  ],
  lasmer: (node, around) =>
    given(node, "sidor")
      .split(/\s+/)
      .flatMap((address) => addressFaults(address, around)),
  illustration: (node) =>
    Object.hasOwn(pictureLabels, given(node, "namn"))
      ? []
      : [`Det finns ingen illustration som heter ”${given(node, "namn")}”.`],
  bild: (node, { images }) => [
    ...(wordsOf(node) === "" && node.attributes?.dekor === undefined
      ? ["En bild saknar beskrivning inom [ ]. Är den bara dekoration skriver du dekor inom { }."]
      : []),
    ...imageFaults(given(node, "fil"), images),
  ],
  verktyg: (node, { tools }) =>
    tools.includes(given(node, "namn"))
      ? []
      : [`Sidan har inget verktyg som heter ”${given(node, "namn")}”.`],
};

const noSurroundings: Surroundings = { addresses: new Set(), images: new Set(), tools: [] };

const given = (node: TextNode, name: string) => node.attributes?.[name] ?? "";

function imageFaults(id: string, images: Surroundings["images"]): string[] {
  if (id === "") return ["En bild saknar fil inom { }."];
  if (images.has(id)) return [];
  return ["En bild finns inte bland bilderna. Kopiera raden från sidan Bilder."];
}

function phoneFaults(phone: string): string[] {
  if (phone === "" || facts[phone] !== undefined || /^[\d +-]{2,20}$/.test(phone)) return [];
  return [`”${phone}” är inget telefonnummer.`];
}

function addressFaults(address: string, { addresses }: Surroundings): string[] {
  if (/^(mailto|tel):[^\s]+$/.test(address)) return [];
  if (/^https:\/\/[^\s/]+\.[^\s]+$/.test(address)) return [];
  if (address.startsWith("/") && addresses.has(address.replace(/[?#].*$/, ""))) return [];
  if (address.startsWith("#")) return [];
  return [`Länken till ”${address}” leder ingenstans. Kontrollera adressen.`];
}
