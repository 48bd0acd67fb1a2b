import { z } from "zod";
import {
  choice,
  id,
  optionalEmail,
  optionalIntegerBetween,
  optionalPhone,
  optionalPostalCode,
  optionalText,
  requiredDay,
  requiredText,
  version,
} from "@/lib/platform/fields";
import { memberRoleLabels, peopleTexts, protectedLevelLabels } from "./texts";

const MOST_CHILDREN = 15;
const [EARLIEST_YEAR, LATEST_YEAR] = [1950, 2100];

// The personal identity number is read in the command: its century depends on today.
const adultFields = {
  givenName: requiredText({ message: "Skriv förnamnet", max: 80 }),
  familyName: requiredText({ message: "Skriv efternamnet", max: 80 }),
  personalNumber: optionalText({ max: 20 }),
  phone: optionalPhone(),
  email: optionalEmail(),
};

/** An adult of a household as typed. */
export const adultSchema = z.object(adultFields);
export type AdultInput = z.output<typeof adultSchema>;

/** One or two adults; a second one left wholly empty is none. */
export const adultsSchema = z
  .array(z.record(z.string(), z.unknown()))
  .transform((rows) => rows.filter((row, index) => index === 0 || !isBlank(row)))
  .pipe(z.array(adultSchema).min(1).max(2));

/** Birth years in one line: "2012, 2015". An empty line is no children. */
export const birthYearsSchema = z
  .string()
  .optional()
  .transform((text, context) => {
    const years = (text ?? "").split(/[\s,;]+/).filter((part) => part !== "");
    if (years.length > MOST_CHILDREN || !years.every(isBirthYear)) {
      context.addIssue({
        code: "custom",
        message: "Skriv födelseåren med fyra siffror och komma emellan, till exempel 2012, 2015",
        input: text,
      });
      return z.NEVER;
    }
    return years.map(Number);
  });

export const householdFields = {
  label: requiredText({
    message: "Skriv vad hushållet ska kallas, till exempel efternamnen eller ett alias",
    max: 80,
  }),
  municipality: requiredText({ message: "Skriv kommunen där hemmet ligger", max: 80 }),
  postalCode: optionalPostalCode(),
  streetAddress: optionalText({ max: 120 }),
};

export const householdSchema = z.object({
  householdId: id(),
  version: version(),
  ...householdFields,
});
export type HouseholdInput = z.output<typeof householdSchema>;

export const changePersonSchema = z.object({
  personId: id(),
  version: version(),
  ...adultFields,
  // Kept sealed for a protected person; the household's own address is empty then.
  address: optionalText({ max: 200 }),
});
export type ChangePersonInput = z.output<typeof changePersonSchema>;

/** Somebody more in the household: an adult with names, a child with the birth year alone. */
export const addMemberSchema = z
  .object({
    householdId: id(),
    role: choice(memberRoleLabels, { message: "Välj vem som ska läggas till" }),
    givenName: optionalText({ max: 80 }),
    familyName: optionalText({ max: 80 }),
    birthYear: optionalIntegerBetween({
      min: EARLIEST_YEAR,
      max: LATEST_YEAR,
      message: peopleTexts.birthYear,
    }),
    since: requiredDay({ message: "Skriv dagen då personen kom till hushållet" }),
  })
  .superRefine(({ role, givenName, familyName, birthYear }, context) => {
    const need = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (role === "OWN_CHILD") {
      if (birthYear === null) need("birthYear", peopleTexts.birthYear);
      return;
    }
    if (givenName === null) need("givenName", "Skriv förnamnet");
    if (familyName === null) need("familyName", "Skriv efternamnet");
  });
export type AddMemberInput = z.output<typeof addMemberSchema>;

export const endMembershipSchema = z.object({
  membershipId: id(),
  until: requiredDay({ message: "Skriv dagen då personen lämnade hushållet" }),
});
export type EndMembershipInput = z.output<typeof endMembershipSchema>;

export const protectHouseholdSchema = z.object({
  householdId: id(),
  level: choice(protectedLevelLabels, { message: "Välj vilket skydd det gäller" }),
  alias: requiredText({ message: "Skriv ett alias som inte röjer familjen", max: 80 }),
});
export type ProtectHouseholdInput = z.output<typeof protectHouseholdSchema>;

export const personSchema = z.object({ personId: id() });
export type PersonInput = z.output<typeof personSchema>;

function isBlank(row: Record<string, unknown>): boolean {
  return Object.values(row).every((value) => typeof value !== "string" || value.trim() === "");
}

function isBirthYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= EARLIEST_YEAR && Number(text) <= LATEST_YEAR;
}
