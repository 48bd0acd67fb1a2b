/** The number of a matter: inquiry, investigation, request, placement or home. */
export type MatterNumber = `HV-${number}-${number}`;

/**
 * Writes a matter number: `HV-2026-000123`.
 * @param year of registration, four figures.
 * @param serial counted from 1 within the year.
 * @throws {RangeError} if either is outside that.
 */
export function formatMatterNumber(year: number, serial: number): MatterNumber {
  const number = `HV-${year}-${String(serial).padStart(6, "0")}`;
  if (!isMatterNumber(number)) throw new RangeError("Not a year and a serial number from 1");
  return number;
}

/** True for a matter number exactly as it is stored. */
export function isMatterNumber(value: string): value is MatterNumber {
  return /^HV-[12]\d{3}-(?!0+$)(\d{6}|[1-9]\d{6,8})$/.test(value);
}

/**
 * Reads a matter number as people search for it: "hv-2026-123", "HV 2026 000123".
 * @returns the number as stored, or null.
 */
export function parseMatterNumber(text: string): MatterNumber | null {
  const match = /^HV[- ]?([12]\d{3})[- ](\d{1,9})$/i.exec(text.trim());
  if (!match || Number(match[2]) === 0) return null;
  return formatMatterNumber(Number(match[1]), Number(match[2]));
}
