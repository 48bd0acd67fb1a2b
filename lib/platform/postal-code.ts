/**
 * Reads a Swedish postal code with or without space, also with the SE- that some write before it.
 * @returns five digits as stored, or null.
 */
export function parsePostalCode(text: string): string | null {
  const digits = text.replace(/\s/g, "").replace(/^SE?-/i, "");
  return /^[1-9]\d{4}$/.test(digits) ? digits : null;
}

/** For people: "123 45". */
export function formatPostalCode(stored: string): string {
  return `${stored.slice(0, 3)} ${stored.slice(3)}`;
}
