const MOST_LENGTH = 120;
const INVISIBLE = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const EXTENSION_ALONE = /^[\s.]*(\.[a-z0-9]{1,5})[\s.]*$/iu;
const RESERVED_BY_SYSTEMS = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * The name of a sent file fit to be shown and offered for download: without path, control
 * characters, marks that turn the reading order around or signs that file systems refuse; at most
 * 120 characters, with the extension kept. A bare extension is given a name, or no program would
 * know what the file is.
 */
export function displayFileName(sent: string): string {
  const base = sent.slice(-1_000).split(/[/\\]/).at(-1) ?? "";
  const clean = base
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .replace(/[<>:"|?*]/g, "-")
    .replace(/\s+/gu, " ")
    .replace(EXTENSION_ALONE, "fil$1")
    .replace(/^[\s.]+|[\s.]+$/gu, "")
    .replace(RESERVED_BY_SYSTEMS, "_$1");
  return shortened(clean) || "fil";
}

/**
 * The value of `Content-Disposition` that makes a browser save and never show a file (RFC 6266,
 * with the name as in RFC 8187 beside a plain one).
 */
export function contentDisposition(name: string): string {
  const shown = displayFileName(name);
  const plain = shown
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(shown).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || "fil"}"; filename*=UTF-8''${encoded}`;
}

function shortened(name: string): string {
  const signs = [...name];
  if (signs.length <= MOST_LENGTH) return name;
  const extension = [...(/\.[^.\s]{1,10}$/.exec(name)?.[0] ?? "")];
  const stem = signs.slice(0, MOST_LENGTH - extension.length).join("");
  return `${stem.replace(/[\s.]+$/u, "")}${extension.join("")}`;
}
