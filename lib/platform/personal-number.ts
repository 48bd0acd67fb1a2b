import { type Day, isDay, toDay } from "./dates";

declare const checked: unique symbol;

/** A personal identity or coordination number that passed the check: twelve digits, as stored. */
export type PersonalNumber = string & { readonly [checked]: true };

/** Sex in the population register. */
export type LegalSex = "FEMALE" | "MALE";

export type PersonalNumberFault = "SHAPE" | "DATE" | "CHECK_DIGIT" | "FUTURE" | "CENTURY";

/** What to do about each fault, in words for the person who typed. */
export const personalNumberFaultTexts = {
  SHAPE: "Skriv personnumret med tolv siffror, till exempel 19850123-1234",
  DATE: "Kontrollera personnumret. Födelsedatumet finns inte i kalendern.",
  CHECK_DIGIT: "Kontrollera personnumret. Någon siffra är fel.",
  FUTURE: "Kontrollera personnumret. Födelsedatumet har inte varit än.",
  CENTURY: "Skriv personnumret med tolv siffror, så att vi vet vilket århundrade det gäller.",
} as const satisfies Record<PersonalNumberFault, string>;

export type ParsedPersonalNumber =
  | { ok: true; number: PersonalNumber }
  | { ok: false; fault: PersonalNumberFault };

const SHAPE = /^(\d{2})?(\d{2})(\d{4})([-+]?)(\d{4})$/;

/**
 * Reads a personal identity or coordination number: ÅÅMMDD-NNNN, ÅÅMMDDNNNN, twelve digits with or
 * without a dash, and `+` in place of the dash from the year one turns 100.
 * Source: folkbokföringslag (1991:481) 18 §; coordination numbers have 60 added to the day.
 * @param today decides the century of a number that does not tell it.
 */
export function parsePersonalNumber(text: string, today: Day): ParsedPersonalNumber {
  const typed = text.replace(/\s/g, "").replace(/[\u2010-\u2015\u2212]/g, "-");
  const match = SHAPE.exec(typed);
  if (!match) return { ok: false, fault: "SHAPE" };
  const [, century, year = "", monthAndDay = "", mark, tail = ""] = match;

  const digits = `${century ?? centuryOf(year, mark === "+", today)}${year}${monthAndDay}${tail}`;
  const born = birthText(digits);
  if (!isDay(born)) return { ok: false, fault: "DATE" };
  // Ten digits and a birthday later this year: born a hundred years ago, or a slip of the pen.
  if (born > today) return { ok: false, fault: century ? "FUTURE" : "CENTURY" };
  if (!hasRightCheckDigit(digits)) return { ok: false, fault: "CHECK_DIGIT" };
  return { ok: true, number: digits as PersonalNumber };
}

const MENTION = /(?<!\d)((?:\d{2})?\d{6})([-+\u2010-\u2015\u2212\s]?)(\d{4})(?!\d)/g;

/**
 * True for a text in which somebody seems to have written a personal identity or coordination number,
 * with ten figures or twelve: the date exists and the check digit is right.
 */
export function mentionsPersonalNumber(text: string): boolean {
  return [...text.matchAll(MENTION)].some(([, born = "", mark, tail = ""]) => {
    const digits = `${born}${tail}`;
    // Ten figures in a row that begin with 0 are more likely a mobile number than a person with a
    // coordination number.
    if (mark === "" && /^0\d{3}[6-9]/.test(digits) && digits.length === 10) return false;
    const candidates = digits.length === 12 ? [digits] : [`19${digits}`, `20${digits}`];
    return candidates.some((each) => /^(19|20)/.test(each) && isPersonalNumber(each));
  });
}

/** True for twelve digits that pass the check, as stored. */
export function isPersonalNumber(value: string): value is PersonalNumber {
  return /^\d{12}$/.test(value) && isDay(birthText(value)) && hasRightCheckDigit(value);
}

/** For one person's own page and documents: "19701063-2391". */
export function formatPersonalNumber(number: PersonalNumber): string {
  return `${number.slice(0, 8)}-${number.slice(8)}`;
}

/** For lists and pages where the number is not needed: "19701063-••••". */
export function maskPersonalNumber(number: PersonalNumber): string {
  return `${number.slice(0, 8)}-••••`;
}

/** The day of birth that the number tells. */
export function birthDayOf(number: PersonalNumber): Day {
  return toDay(birthText(number));
}

/** True for a coordination number (samordningsnummer). */
export function isCoordinationNumber(number: PersonalNumber): boolean {
  return Number(number.slice(6, 8)) > 60;
}

/** Legal sex by the last figure but one: even for women, odd for men. */
export function legalSexOf(number: PersonalNumber): LegalSex {
  return Number(number[10]) % 2 === 0 ? "FEMALE" : "MALE";
}

/** The Luhn sum over the ten last figures; no birth number is 000. */
function hasRightCheckDigit(digits: string): boolean {
  const products = [...digits.slice(2)].map((digit, index) => Number(digit) * (2 - (index % 2)));
  const sum = products.reduce(
    (total, product) => total + Math.floor(product / 10) + (product % 10),
    0,
  );
  return sum % 10 === 0 && digits.slice(8, 11) !== "000";
}

function centuryOf(year: string, hasPlus: boolean, today: Day): string {
  const thisYear = Number(today.slice(0, 4));
  const latest = thisYear - ((((thisYear - Number(year)) % 100) + 100) % 100);
  return String(hasPlus ? latest - 100 : latest).slice(0, 2);
}

function birthText(digits: string): string {
  const day = Number(digits.slice(6, 8));
  const date = String(day > 60 ? day - 60 : day).padStart(2, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${date}`;
}
