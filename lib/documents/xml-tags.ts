/** A start tag, its attributes by name, and the text that follows up to the next tag. */
export type XmlTag = { name: string; attributes: Map<string, string>; text: string };

// Sticky, and never with two ways to read the same signs: a hostile file must not cost more time
// than its length.
const TAG = /<(\/?)([^\s/>"'<]+)(?=[\s/>])([^>"'<]*(?:"[^"]*"[^>"'<]*|'[^']*'[^>"'<]*)*)>/y;
const ATTRIBUTE = /\s*([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const TAG_END = /\s*\/?$/y;
const PASSED_OVER = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * Goes through the start tags of an XML text once, from beginning to end. Names of tags come
 * without prefix; comments and the like are passed over.
 * @returns the tags that `isWanted` by name, or null if the text is no XML or declares entities,
 * which could hide what is looked for.
 */
export function xmlTags(xml: string, isWanted: (name: string) => boolean): XmlTag[] | null {
  const tags: XmlTag[] = [];
  for (let start = xml.indexOf("<"); start >= 0; ) {
    const passed = endOfPassedOver(xml, start);
    const match = passed === null ? tagAt(xml, start) : null;
    const end = passed ?? start + (match?.[0].length ?? 0);
    if (end <= start) return null;

    const name = match?.[2]?.split(":").at(-1) ?? "";
    const next = xml.indexOf("<", end);
    if (match?.[1] === "" && isWanted(name)) {
      const attributes = attributesIn(match[3] ?? "");
      if (!attributes) return null;
      tags.push({ name, attributes, text: xml.slice(end, next < 0 ? undefined : next) });
    }
    start = next;
  }
  return tags;
}

/** A text with its numeric references decoded; the five named ones stand for no letter. */
export function decodedText(text: string): string {
  return text.replace(/&#(x[\da-f]{1,6}|\d{1,7});/gi, (_, code: string) => {
    const point = Number(code.replace(/^x/i, "0x"));
    return point <= 0x10ffff ? String.fromCodePoint(point) : "";
  });
}

/** Where a comment or the like ends; -1 if it never does, null if none begins here. */
function endOfPassedOver(xml: string, start: number): number | null {
  const kind = PASSED_OVER.find(([opening]) => xml.startsWith(opening, start));
  if (!kind) return null;
  const close = xml.indexOf(kind[1], start);
  return close < 0 ? -1 : close + kind[1].length;
}

function tagAt(xml: string, start: number): RegExpExecArray | null {
  TAG.lastIndex = start;
  const match = TAG.exec(xml);
  return match?.[2]?.startsWith("!") ? null : match;
}

function attributesIn(written: string): Map<string, string> | null {
  const values = new Map<string, string>();
  let read = 0;
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(written); match; match = ATTRIBUTE.exec(written)) {
    values.set(match[1] ?? "", decodedText(match[2] ?? match[3] ?? ""));
    read = ATTRIBUTE.lastIndex;
  }
  TAG_END.lastIndex = read;
  return TAG_END.test(written) ? values : null;
}
