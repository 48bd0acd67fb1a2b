import type { Day } from "@/lib/platform/dates";
import type { MemberRole, ProtectionLevel } from "@/lib/platform/generated/enums";
import {
  type PersonalNumber,
  parsePersonalNumber,
  personalNumberFaultTexts,
} from "@/lib/platform/personal-number";
import { refuse } from "@/lib/platform/refusal";
import { aliasWords } from "./texts";

export const MOST_ADULTS = 2;

/** True unless there is nothing to protect. */
export function isProtected(level: ProtectionLevel): boolean {
  return level !== "NONE";
}

/** Names of a person as far as the row tells them in plain. */
export type NamedPerson = {
  givenName: string | null;
  familyName: string | null;
  alias: string | null;
};

/** The name that lists and headings show: never more of a protected person than the alias. */
export function personLabel({ alias, givenName, familyName }: NamedPerson): string {
  return alias ?? [givenName, familyName].filter(Boolean).join(" ");
}

/** What stands instead of a name: "Vuxen 1", "Barn 2". */
export function aliasOf(role: MemberRole, number: number): string {
  return `${aliasWords[role]} ${number}`;
}

/** True if the alias of a protected household would tell who lives there. */
export function aliasTellsName(alias: string, names: readonly string[]): boolean {
  const words = wordsOf(alias);
  return names
    .flatMap(wordsOf)
    .some((name) => name.length > 1 && (words.includes(name) || words.includes(`${name}s`)));
}

/**
 * The personal identity number as typed.
 * @param field where the form shows what is wrong.
 * @returns null if nothing was typed.
 * @throws {Refusal} with what to correct.
 */
export function readPersonalNumber(
  typed: string | null,
  today: Day,
  field: string,
): PersonalNumber | null {
  if (typed === null) return null;
  const parsed = parsePersonalNumber(typed, today);
  if (parsed.ok) return parsed.number;
  const text = personalNumberFaultTexts[parsed.fault];
  return refuse(text, { [field]: [text] });
}

/** Years of age at the end of the year, which a birth year alone can tell. */
export function ageFromBirthYear(birthYear: number, today: Day): number {
  return Number(today.slice(0, 4)) - birthYear;
}

/** True if one more adult may be registered as receiving children. */
export function mayAddAdult(adults: number): boolean {
  return adults < MOST_ADULTS;
}

/** A day that has been: what has happened cannot lie ahead. */
export function assertNotAhead(day: Day, today: Day, field: string): void {
  if (day <= today) return;
  const text = "Datumet måste vara i dag eller tidigare";
  refuse(text, { [field]: [text] });
}

function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase("sv")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
