import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/**
 * Reads a telephone number, Swedish unless it begins with + or 00 and a country code.
 * @returns E.164 as stored ("+46701234567"), or null if no such number can exist.
 */
export function parsePhone(text: string): string | null {
  // An extension would be lost in E.164, and letters are nothing but a slip.
  if (!/^[\d\s+()./\u2010-\u2015-]{5,30}$/.test(text)) return null;
  const international = text.trim().replace(/^00/, "+");
  const phone = parsePhoneNumberFromString(international, "SE");
  return phone?.isValid() ? phone.number : null;
}

/** For people: "070-123 45 67", "08-123 456 78"; a foreign number as "+47 …". */
export function formatPhone(stored: string): string {
  const phone = parsePhoneNumberFromString(stored, "SE");
  if (!phone) return stored;
  return phone.country === "SE" ? phone.formatNational() : phone.formatInternational();
}
