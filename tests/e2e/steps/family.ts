import { randomInt } from "node:crypto";
import { expect } from "@playwright/test";
import { addDays, toDay } from "@/lib/platform/dates";
import { madeUpNumber } from "../../../prisma/seed/people";
import type { Mail } from "../support/mail";

/** A made-up family that no other test has, as it answers the interest form. */
export type Family = {
  familyName: string;
  adults: { givenName: string; personalNumber: string }[];
  email: string;
  phone: string;
  municipality: string;
  postalCode: string;
  /** Born a whole number of years ago, so that the ages in the form give these years. */
  childAges: number[];
};

/** Makes up a couple with two children. */
export function newFamily(): Family {
  const familyName = `Prov${letters(7)}`;
  return {
    familyName,
    adults: [
      { givenName: "Signhild", personalNumber: newNumber(true) },
      { givenName: "Torgny", personalNumber: newNumber(false) },
    ],
    email: `signhild.${familyName.toLowerCase()}@brev.example`,
    phone: newPhone(),
    municipality: "Tallberga",
    postalCode: "123 45",
    childAges: [9, 12],
  };
}

/** The names of both adults. */
export function adultNames(family: Family): string[] {
  return family.adults.map((_adult, index) => nameOf(family, index));
}

/** The name of one of the adults, the one who writes unless another is asked for. */
export function nameOf({ adults, familyName }: Family, index = 0): string {
  return `${adults[index]?.givenName} ${familyName}`;
}

/** A mail tells its reader's own first name and a number, and nothing that the family has told. */
export function expectNothingPrivate({ subject, text }: Mail, family: Family): void {
  const [reader, other] = family.adults;
  expect(text).toContain(`Hej ${reader?.givenName}!`);
  const told = `${subject}\n${text}`.toLowerCase();
  const { familyName, email, phone, municipality, postalCode } = family;
  const own = [familyName, email, phone, municipality, postalCode, other?.givenName ?? ""];
  for (const secret of [...own, "jourhem", "hund", "scout"]) {
    expect(told).not.toContain(secret.toLowerCase());
  }
}

/** Series that are kept free for fiction. */
const series = ["040-628 04 ", "0980-31 92 "];
const SERIES_LENGTH = 100;
/** More families than the journeys of one worker make. */
const MOST_FAMILIES = 40;
let families = 0;

/** A number that no other family has: two with one number look like one home. Workers share none. */
function newPhone(): string {
  const worker = Number(process.env.TEST_WORKER_INDEX ?? 0);
  const place = (worker * MOST_FAMILIES + families) % (series.length * SERIES_LENGTH);
  families += 1;
  const last = String(place % SERIES_LENGTH).padStart(2, "0");
  return `${series[Math.floor(place / SERIES_LENGTH)]}${last}`;
}

function newNumber(isFemale: boolean): string {
  return madeUpNumber(addDays(toDay("1974-01-01"), randomInt(5_000)), isFemale);
}

function letters(count: number): string {
  return Array.from({ length: count }, () => String.fromCharCode(97 + randomInt(26))).join("");
}
