import { createHmac } from "node:crypto";
import type { PersonalNumber } from "./personal-number";

/**
 * The keyed hash by which a child's whole name is found, exactly and only so.
 * @param key the search key, kept outside the database: whoever has it can try all names.
 * @returns 64 hexadecimal figures.
 */
export function nameIndex(key: Uint8Array, name: string): string {
  return keyedHash(key, "name", normaliseName(name));
}

/**
 * The keyed hash by which an encrypted personal identity number is found.
 * @param key the search key, kept outside the database: whoever has it can try all numbers.
 * @returns 64 hexadecimal figures.
 */
export function personalNumberIndex(key: Uint8Array, number: PersonalNumber): string {
  return keyedHash(key, "personal-number", number);
}

/**
 * The keyed hash by which something that waits for an address is found; the address is not kept.
 * @param key the search key, kept outside the database: whoever has it can try all addresses.
 * @param email as stored, trimmed and in lower case.
 * @returns 64 hexadecimal figures.
 */
export function emailIndex(key: Uint8Array, email: string): string {
  return keyedHash(key, "email", email);
}

/** A name as it is compared: composed letters, lower case, single spaces. */
export function normaliseName(name: string): string {
  return name.normalize("NFC").replace(/\s+/gu, " ").trim().toLocaleLowerCase("sv");
}

function keyedHash(key: Uint8Array, purpose: string, normalised: string): string {
  if (key.length < 32) throw new RangeError("The search key is shorter than 32 bytes");
  // The purpose keeps a name from ever hashing as a number.
  return createHmac("sha256", key).update(`${purpose}\0${normalised}`).digest("hex");
}
