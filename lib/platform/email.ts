const LOCAL = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
const ADDRESS = new RegExp(
  `^(?=.{1,64}@)${LOCAL}(?:\\.${LOCAL})*@(?:${LABEL}\\.)+\\p{L}[\\p{L}\\p{N}-]+$`,
  "u",
);

/**
 * Reads one e-mail address. Anything with inner space, line break, comma, quote or display name is
 * refused, so that no mail header can be smuggled in.
 * @returns the address as stored, trimmed and in lower case, or null.
 */
export function parseEmail(text: string): string | null {
  const address = text.trim().toLowerCase().normalize("NFC");
  return address.length <= 254 && ADDRESS.test(address) ? address : null;
}
