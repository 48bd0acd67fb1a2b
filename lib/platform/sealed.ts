import "server-only";
import { nameIndex, personalNumberIndex } from "./blind-index";
import { decryptField, encryptField, type FieldPlace } from "./encryption";
import { env } from "./env";
import type { PersonalNumber } from "./personal-number";

/** Encrypts a text for one place in the database: table, column and row. */
export function seal(place: FieldPlace, plain: string): string {
  return encryptField(env.fieldKeys, place, plain);
}

/** Reads what `seal` wrote to the same place. */
export function unseal(place: FieldPlace, stored: string): string {
  return decryptField(env.fieldKeys, place, stored);
}

/** The keyed hash that finds a whole name, exactly; never made for protected persons. */
export function searchableName(name: string): string {
  return nameIndex(env.searchKey, name);
}

/** The keyed hash that finds a personal identity number; never made for protected persons. */
export function searchablePersonalNumber(number: PersonalNumber): string {
  return personalNumberIndex(env.searchKey, number);
}
