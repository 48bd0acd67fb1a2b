// @ts-check
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./paths.mjs";
import { withClient } from "./sql.mjs";

/** The languages that the product ships pages in. */
const languages = [
  { code: "sv", segment: "", lang: "sv", dir: "ltr", name: "Svenska", position: 1 },
  { code: "easy", segment: "lattlast", lang: "sv", dir: "ltr", name: "Lättläst", position: 2 },
  { code: "en", segment: "en", lang: "en", dir: "ltr", name: "English", position: 3 },
  { code: "ar", segment: "ar", lang: "ar", dir: "rtl", name: "العربية", position: 4 },
];

/** Who stands as the writer of a text that came with the product. */
const shippedBy = "Hemvist";

/**
 * A page as it is shipped.
 * @typedef {object} ShippedPage
 * @property {string} language
 * @property {string} basePath
 * @property {string} path
 * @property {Record<string, string>} head
 * @property {string} body
 */

/**
 * Plants the shipped languages, and the shipped text of every page that has none. What an editor has
 * written, or taken away, stays as it is.
 * @param {string} admin
 */
export async function plantContent(admin) {
  const rows = shippedPages().map((page) => ({
    ...page.head,
    asks_to_apply: page.head.apply !== "no",
    path: page.path,
    base_path: page.basePath,
    language: page.language,
    body: page.body,
    page_id: idOf("page", page.path),
    version_id: idOf("version", page.path),
    source_id: page.language === "sv" ? null : idOf("version", page.basePath),
  }));
  await withClient(admin, async (client) => {
    await client.query(plantLanguages, [JSON.stringify(languages)]);
    await client.query(plantPages, [JSON.stringify(rows), shippedBy]);
  });
}

/**
 * Every shipped text, read from prisma/content.
 * @returns {ShippedPage[]}
 */
export function shippedPages() {
  return languages.flatMap(({ code, segment }) => {
    const folder = inRoot("prisma", "content", code);
    const files = namesIn(folder).filter((name) => name.endsWith(".md"));
    return files.sort().map((name) => {
      const basePath = `/${name.slice(0, -3).replaceAll(".", "/")}`.replace(/^\/start$/, "/");
      const local = segment === "" ? basePath : `/${segment}${basePath === "/" ? "" : basePath}`;
      const { head, body } = partsOf(readFileSync(path.join(folder, name), "utf8"), name);
      return { language: code, basePath, path: local, head, body };
    });
  });
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * @param {string} text
 * @param {string} name of the file, for whoever mends it
 */
function partsOf(text, name) {
  const [, top, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (top === undefined || body === undefined) throw new Error(`${name}: no front matter`);
  const lines = top.split("\n").filter((line) => line.trim() !== "");
  const head = lines.map((line) => {
    const at = line.indexOf(":");
    return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
  return { head: Object.fromEntries(head), body: body.trim() };
}

/**
 * The same id in every installation, so that planting twice plants once.
 * @param {string} kind
 * @param {string} address
 */
function idOf(kind, address) {
  const hash = createHash("sha256").update(`hemvist content ${kind} ${address}`).digest("hex");
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

const plantLanguages = `
  INSERT INTO content_language (code, segment, lang, dir, name, position, published_at)
  SELECT code, segment, lang, dir, name, position, now()
  FROM jsonb_to_recordset($1::jsonb)
    AS l(code text, segment text, lang text, dir text, name text, position int)
  ON CONFLICT DO NOTHING`;

const plantPages = `
  WITH shipped AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS s(
      page_id uuid, version_id uuid, source_id uuid, path text, base_path text, language text,
      title text, heading text, label text, description text, eyebrow text, picture text,
      asks_to_apply boolean, lead text, body text, reviewed date)
    -- A language that the editor has changed the address of keeps its own.
    WHERE EXISTS (SELECT 1 FROM content_language l WHERE l.code = s.language AND
      s.path = CASE WHEN l.segment = '' THEN s.base_path
        ELSE '/' || l.segment || CASE WHEN s.base_path = '/' THEN '' ELSE s.base_path END END)
  ), planted AS (
    INSERT INTO content_page (id, path, base_path, language_code, created_at, first_published_at)
    SELECT page_id, path, base_path, language, now(), now() FROM shipped
    ON CONFLICT DO NOTHING RETURNING id
  )
  INSERT INTO content_version (id, page_id, no, title, heading, label, description, eyebrow, picture,
    asks_to_apply, lead, body, source_version_id, saved_by_name, saved_at, published_at,
    published_by_name, reviewed_on)
  SELECT version_id, page_id, 1, title, heading, label, description, eyebrow, picture, asks_to_apply,
    lead, body, source_id, $2, now(), now(), $2, reviewed
  FROM shipped JOIN planted ON planted.id = page_id`;
