import "server-only";
import type { Deed } from "@/lib/access/perform";
import { hostOrganisationId } from "@/lib/organisations/queries";
import { type Day, dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import type { MemberRole, ProtectionLevel } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { birthDayOf, type PersonalNumber } from "@/lib/platform/personal-number";
import { refuse } from "@/lib/platform/refusal";
import { seal, searchablePersonalNumber } from "@/lib/platform/sealed";
import { aliasOf, aliasTellsName, isProtected, readPersonalNumber } from "./rules";
import type { AdultInput } from "./schema";
import { peopleTexts } from "./texts";

/** A household to be, as the deed that opens its file has it. */
export type NewHousehold = {
  label: string;
  protectionLevel: ProtectionLevel;
  municipality: string;
  postalCode: string | null;
  streetAddress: string | null;
  adults: readonly AdultInput[];
  childBirthYears: readonly number[];
};

/** What a protected person's row holds sealed instead of in plain. */
export type Identity = {
  givenName: string;
  familyName: string;
  phone: string | null;
  email: string | null;
  address: string | null;
};

type NewPerson = {
  id: string;
  role: MemberRole;
  row: Omit<Prisma.PersonCreateManyInput, "controllerOrganisationId">;
};

/**
 * Registers a household with its adults and own children. Part of another deed, whose log row tells
 * of it. A protected household is closed by `closeHousehold` when the deed has written all the rest.
 * @returns the household's id and those of the adults, in the order given.
 * @throws {Refusal} if a personal identity number or the alias must be corrected.
 */
export async function registerHousehold(
  { tx, now, today }: Deed,
  input: NewHousehold,
): Promise<{ id: string; adultIds: string[] }> {
  const names = input.adults.flatMap(({ givenName, familyName }) => [givenName, familyName]);
  const isClosed = isProtected(input.protectionLevel);
  if (isClosed && aliasTellsName(input.label, names)) {
    refuse(peopleTexts.aliasTellsName, { label: [peopleTexts.aliasTellsName] });
  }
  if (!isClosed && input.postalCode === null) {
    refuse(peopleTexts.addressNeeded, { postalCode: [peopleTexts.addressNeeded] });
  }
  const id = uuidv7();
  const controllerOrganisationId = await hostOrganisationId(tx);
  const frame = { controllerOrganisationId, createdAt: now };
  const people = [...adultsOf(input, today), ...childrenOf(input)];
  // No RETURNING: row-level security looks the rows up before it can see them.
  await tx.household.createMany({
    data: {
      ...frame,
      id,
      label: input.label,
      municipality: input.municipality,
      postalCode: isClosed ? null : input.postalCode,
      streetAddress: isClosed ? null : input.streetAddress,
    },
  });
  await tx.person.createMany({ data: people.map(({ row }) => ({ ...row, ...frame })) });
  await tx.membership.createMany({
    data: people.map((person) => ({
      id: uuidv7(),
      householdId: id,
      personId: person.id,
      role: person.role,
      validFrom: dbDate(today),
    })),
  });
  return { id, adultIds: people.filter(({ role }) => role === "ADULT").map((adult) => adult.id) };
}

/**
 * Gives a household its protection level: from then on its named readers alone see it, so this is
 * the last thing that a deed by anybody else can do to it.
 */
export async function closeHousehold(
  tx: Tx,
  householdId: string,
  { level, alias }: { level: ProtectionLevel; alias: string },
): Promise<void> {
  await tx.household.updateMany({
    where: { id: householdId },
    data: {
      protectionLevel: level,
      label: alias,
      postalCode: null,
      streetAddress: null,
      version: { increment: 1 },
    },
  });
}

/**
 * The name of a protected household stands no longer on its home, on its inquiry and those that have
 * gone up in it, nor on who sent them.
 */
export async function hideElsewhere(
  tx: Tx,
  householdId: string,
  { level, alias }: { level: ProtectionLevel; alias: string },
): Promise<void> {
  await tx.home.updateMany({
    where: { households: { some: { householdId, validTo: null } } },
    data: { protectionLevel: level, name: alias },
  });
  const own = { investigation: { householdId } };
  const inquiry = { OR: [own, { mergedInto: own }] };
  await tx.inquiry.updateMany({
    where: inquiry,
    data: { protectionLevel: level, givenName: alias, familyName: "" },
  });
  // An inquiry keeps one way to reach the family, so the address goes only where a number stands.
  await tx.inquiry.updateMany({
    where: { ...inquiry, phone: { not: null } },
    data: { email: null },
  });
  // Whoever of them had a page has none any more: neither link nor sign-in leads to it.
  await tx.inquiryAdult.updateMany({
    where: { inquiry },
    data: { givenName: alias, familyName: "", email: null, phone: null },
  });
}

/** The columns of a person's row that tell who it is: in plain, or sealed behind an alias. */
export function identityColumns(
  personId: string,
  { level, alias }: { level: ProtectionLevel; alias: string | null },
  identity: Identity,
) {
  const { givenName, familyName, phone, email } = identity;
  if (!isProtected(level)) {
    return { protectionLevel: level, alias, givenName, familyName, phone, email };
  }
  const place = { table: "person", column: "identity_encrypted", rowId: personId };
  return {
    protectionLevel: level,
    alias,
    givenName: null,
    familyName: null,
    phone: null,
    email: null,
    personalNumberIndex: null,
    identityEncrypted: seal(place, JSON.stringify(identity)),
  };
}

/** The columns that hold a personal identity number: sealed, and findable unless protected. */
export function numberColumns(
  personId: string,
  level: ProtectionLevel,
  number: PersonalNumber | null,
) {
  if (number === null) return {};
  const place = { table: "person", column: "personal_number_encrypted", rowId: personId };
  return {
    personalNumberEncrypted: seal(place, number),
    personalNumberIndex: isProtected(level) ? null : searchablePersonalNumber(number),
    birthYear: Number(birthDayOf(number).slice(0, 4)),
  };
}

function adultsOf(input: NewHousehold, today: Day): NewPerson[] {
  const level = input.protectionLevel;
  const numbers = input.adults.map(({ personalNumber }, index) =>
    readPersonalNumber(personalNumber, today, `adults.${index}.personalNumber`),
  );
  if (numbers[0] && numbers[0] === numbers[1]) {
    refuse(peopleTexts.sameNumber, { "adults.1.personalNumber": [peopleTexts.sameNumber] });
  }
  return input.adults.map((adult, index) => {
    const id = uuidv7();
    const alias = isProtected(level) ? aliasOf("ADULT", index + 1) : null;
    const address = [input.streetAddress, input.postalCode].filter(Boolean).join(", ") || null;
    return {
      id,
      role: "ADULT",
      row: {
        id,
        ...identityColumns(id, { level, alias }, { ...adult, address }),
        ...numberColumns(id, level, numbers[index] ?? null),
      },
    };
  });
}

/** Own children stand with their birth year; the unit needs no names of them. */
function childrenOf({ protectionLevel: level, childBirthYears }: NewHousehold): NewPerson[] {
  return childBirthYears.map((birthYear, index) => {
    const id = uuidv7();
    return {
      id,
      role: "OWN_CHILD",
      row: { id, birthYear, ...childColumns(id, level, index + 1) },
    };
  });
}

/** The columns of an own child, known by a number within the household. */
export function childColumns(personId: string, level: ProtectionLevel, number: number) {
  const alias = aliasOf("OWN_CHILD", number);
  const [givenName = alias, familyName = ""] = alias.split(" ");
  const nobody = { phone: null, email: null, address: null };
  return identityColumns(personId, { level, alias }, { givenName, familyName, ...nobody });
}
