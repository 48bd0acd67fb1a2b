import type { FileFault } from "./texts";
import { decodedText, type XmlTag, xmlTags } from "./xml-tags";
import { unpack, type ZipEntry, zipDirectory } from "./zip";

/**
 * Looks through a Word document: an honest archive, a document in it, no macros or embedded
 * programs, and nothing fetched from outside when it is opened. Links that a reader must click
 * are allowed.
 * @returns what is wrong, or null.
 */
export async function docxFault(bytes: Buffer): Promise<FileFault | null> {
  const entries = zipDirectory(bytes);
  if (!entries) return "DAMAGED";
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (!names.has("[content_types].xml") || !names.has("word/document.xml")) return "KIND_MISMATCH";
  if (entries.some(({ name }) => isProgram(name))) return "ACTIVE_CONTENT";
  for (const entry of entries) {
    const fault = await entryFault(bytes, entry);
    if (fault) return fault;
  }
  return null;
}

function isProgram(name: string): boolean {
  return /vba(project|data)|activex|oleobject|\.(bin|exe|dll|js|vbs|scr|hta|jar)$/i.test(name);
}

async function entryFault(archive: Buffer, entry: ZipEntry): Promise<FileFault | null> {
  const bytes = await unpack(archive, entry);
  if (!bytes) return "DAMAGED";
  if (!/\.(xml|rels)$/i.test(entry.name)) return null;

  const xml = plainXml(bytes);
  const tags = xml === null ? null : xmlTags(xml, (name) => LOOKED_AT.has(name));
  if (!tags) return "DAMAGED";
  if (tags.some(isActiveType)) return "ACTIVE_CONTENT";
  if (/\bDDE(AUTO)?\b/i.test(fieldCodesOf(tags))) return "ACTIVE_CONTENT";
  const relations = tags.filter(({ name }) => name === "Relationship");
  return relations.every(isHarmless) ? null : "EXTERNAL_CONTENT";
}

const LOOKED_AT = new Set(["Relationship", "Default", "Override", "instrText", "fldSimple"]);

/** Other encodings could hide what is looked for. */
function plainXml(bytes: Buffer): string | null {
  try {
    const xml = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return xml.includes("\0") ? null : xml;
  } catch {
    return null;
  }
}

function isActiveType(tag: XmlTag): boolean {
  return /macro|vba|activex/i.test(tag.attributes.get("ContentType") ?? "");
}

/** The codes of fields, which Word may split over several runs; DDE among them starts programs. */
function fieldCodesOf(tags: readonly XmlTag[]): string {
  const runs = tags.filter(({ name }) => name === "instrText").map(({ text }) => text);
  const simple = tags
    .filter(({ name }) => name === "fldSimple")
    .map((tag) => tag.attributes.get("w:instr") ?? "");
  return `${decodedText(runs.join(""))} ${simple.join(" ")}`;
}

function isHarmless({ attributes: relation }: XmlTag): boolean {
  const target = (relation.get("Target") ?? "").trim();
  const isLink = /\/hyperlink$/.test(relation.get("Type") ?? "");
  if (isLink && /^(https?:\/\/|mailto:)/i.test(target)) return true;
  const isInside = (relation.get("TargetMode") ?? "Internal") === "Internal";
  return isInside && !/^[a-z][a-z\d+.-]*:|^\/\/|\\/i.test(target);
}
