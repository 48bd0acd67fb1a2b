// Overrides that turn the reading order around, and marks that show as nothing.
const INVISIBLE = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff\u00ad]/gu;
const LONE_SURROGATES = /\p{Cs}/gu;
const CONTROL = /(?!\n)\p{Cc}/gu;

/**
 * One line of text as stored: normalised (NFC), without control characters, spaces collapsed.
 * Emoji and the joiners that they and Persian need stay.
 */
export function cleanLine(text: string): string {
  return stripped(text).replace(/\s+/gu, " ").trim().normalize("NFC");
}

/** Text of many lines as stored: as `cleanLine`, but line breaks and inner spaces stay. */
export function cleanLines(text: string): string {
  const lines = stripped(text).split("\n");
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trim()
    .normalize("NFC");
}

/** Length as people count it more or less: in code points, so that an emoji is not two. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** True for what a name is written with: letters, and the spaces, hyphens and apostrophes between. */
export function isName(text: string): boolean {
  return /^\p{L}[\p{L}\p{M}'’ -]*$/u.test(text);
}

function stripped(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\t\v\f]/g, " ")
    .replace(CONTROL, "")
    .replace(LONE_SURROGATES, "")
    .replace(INVISIBLE, "");
}
