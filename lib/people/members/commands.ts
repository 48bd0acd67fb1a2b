import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { dayFromDb, dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { formatPersonalNumber } from "@/lib/platform/personal-number";
import { refuse } from "@/lib/platform/refusal";
import {
  childColumns,
  closeHousehold,
  hideElsewhere,
  identityColumns,
  numberColumns,
} from "../commands";
import { householdSubjects, identityOf, personalNumberOf } from "../queries";
import {
  aliasOf,
  aliasTellsName,
  assertNotAhead,
  isProtected,
  mayAddAdult,
  readPersonalNumber,
} from "../rules";
import type {
  AddMemberInput,
  ChangePersonInput,
  EndMembershipInput,
  HouseholdInput,
  PersonInput,
  ProtectHouseholdInput,
} from "../schema";
import { peopleTexts } from "../texts";

/** Corrects what is known of the household itself. */
export async function changeHousehold({ tx }: Deed, input: HouseholdInput): Promise<Done> {
  const household = await householdOf(tx, input.householdId);
  const isClosed = isProtected(household.protectionLevel);
  if (!isClosed && input.postalCode === null) {
    refuse(peopleTexts.addressNeeded, { postalCode: [peopleTexts.addressNeeded] });
  }
  const { count } = await tx.household.updateMany({
    where: { id: household.id, version: input.version },
    data: {
      // The alias of a protected household stands where the name would: it is chosen once.
      label: isClosed ? household.label : input.label,
      municipality: input.municipality,
      postalCode: isClosed ? null : input.postalCode,
      streetAddress: isClosed ? null : input.streetAddress,
      version: { increment: 1 },
    },
  });
  if (count === 0) refuse(peopleTexts.changed);
  return {
    subjects: await householdSubjects(tx, household.id),
    message: "Uppgifterna om hushållet är sparade.",
  };
}

/** Corrects what is known of an adult. An empty personal identity number leaves the known one. */
export async function changePerson({ tx, today }: Deed, input: ChangePersonInput): Promise<Done> {
  const person = await personOf(tx, input.personId);
  const level = person.protectionLevel;
  const number = readPersonalNumber(input.personalNumber, today, "personalNumber");
  const { count } = await tx.person.updateMany({
    where: { id: person.id, version: input.version },
    data: {
      ...identityColumns(person.id, { level, alias: person.alias }, input),
      ...numberColumns(person.id, level, number),
      version: { increment: 1 },
    },
  });
  if (count === 0) refuse(peopleTexts.changed);
  return {
    subjects: [
      { type: "PERSON", id: person.id },
      ...(await householdSubjects(tx, person.householdId)),
    ],
    detail: { numberChanged: number !== null },
    message: "Uppgifterna är sparade.",
  };
}

/**
 * Adds somebody to the household.
 * @returns also the new person's id, for what the deed that asks goes on to write.
 */
export async function addMember(
  { tx, now, today }: Deed,
  input: AddMemberInput,
): Promise<{ personId: string }> {
  const household = await householdOf(tx, input.householdId);
  assertNotAhead(input.since, today, "since");
  const present = household.memberships.filter(({ role }) => role === input.role).length;
  if (input.role === "ADULT" && !mayAddAdult(present)) refuse(peopleTexts.twoAdults);
  const personId = uuidv7();
  const level = household.protectionLevel;
  const number = household.memberships.length + 1;
  await tx.person.createMany({
    data: {
      id: personId,
      controllerOrganisationId: household.controllerOrganisationId,
      createdAt: now,
      birthYear: input.birthYear,
      ...(input.role === "OWN_CHILD"
        ? childColumns(personId, level, present + 1)
        : identityColumns(
            personId,
            { level, alias: isProtected(level) ? aliasOf(input.role, number) : null },
            {
              givenName: input.givenName ?? "",
              familyName: input.familyName ?? "",
              phone: null,
              email: null,
              address: null,
            },
          )),
    },
  });
  await tx.membership.createMany({
    data: {
      id: uuidv7(),
      householdId: household.id,
      personId,
      role: input.role,
      validFrom: dbDate(input.since),
    },
  });
  return { personId };
}

/** Ends somebody's time in the household. What is written about the person stays in the file. */
export async function endMembership({ tx, today }: Deed, input: EndMembershipInput): Promise<Done> {
  const membership = await tx.membership.findFirst({
    where: { id: input.membershipId, validTo: null },
  });
  if (membership === null) refuse(peopleTexts.gone);
  assertNotAhead(input.until, today, "until");
  if (input.until <= dayFromDb(membership.validFrom)) {
    refuse(peopleTexts.endBeforeStart, { until: [peopleTexts.endBeforeStart] });
  }
  const household = await householdOf(tx, membership.householdId);
  const adults = household.memberships.filter(({ role }) => role === "ADULT").length;
  if (membership.role === "ADULT" && adults === 1) refuse(peopleTexts.lastAdult);
  await tx.membership.updateMany({
    where: { id: membership.id },
    data: { validTo: dbDate(input.until) },
  });
  return {
    subjects: [
      { type: "PERSON", id: membership.personId },
      ...(await householdSubjects(tx, household.id)),
    ],
    detail: { role: membership.role },
    message: "Personen hör inte längre till hushållet.",
  };
}

/** Shows a personal identity number whole; the log tells that it was shown, never the number. */
export async function showPersonalNumber({ tx }: Deed, input: PersonInput): Promise<Done> {
  const person = await personOf(tx, input.personId);
  const number = personalNumberOf(person);
  if (number === null) refuse("Personnumret är inte registrerat.");
  return {
    subjects: [
      { type: "PERSON", id: person.id },
      ...(await householdSubjects(tx, person.householdId)),
    ],
    message: formatPersonalNumber(number),
  };
}

/**
 * Gives a household protected data after the fact: names go behind aliases, addresses and indexes
 * go away, and only named readers see it from then on, whoever asked for it included.
 */
export async function protectHousehold({ tx }: Deed, input: ProtectHouseholdInput): Promise<Done> {
  const household = await householdOf(tx, input.householdId);
  if (isProtected(household.protectionLevel)) refuse(peopleTexts.alreadyProtected);
  const subjects = await householdSubjects(tx, household.id);
  const memberships = await tx.membership.findMany({
    where: { householdId: household.id },
    orderBy: { id: "asc" },
    include: { person: true },
  });
  const people = memberships.map(({ role, person }) => ({ role, person, own: identityOf(person) }));
  const names = people
    .filter(({ role }) => role !== "OWN_CHILD")
    .flatMap(({ own }) => [own.givenName, own.familyName]);
  if (aliasTellsName(input.alias, names)) {
    refuse(peopleTexts.aliasTellsName, { alias: [peopleTexts.aliasTellsName] });
  }
  const address =
    [household.streetAddress, household.postalCode].filter(Boolean).join(", ") || null;
  for (const [index, { role, person, own }] of people.entries()) {
    const alias = person.alias ?? aliasOf(role, index + 1);
    const columns = identityColumns(person.id, { level: input.level, alias }, { ...own, address });
    await tx.person.updateMany({
      where: { id: person.id },
      data: { ...columns, version: { increment: 1 } },
    });
  }
  await hideElsewhere(tx, household.id, input);
  await closeHousehold(tx, household.id, input);
  return {
    subjects,
    detail: { level: input.level },
    goTo: paths.staff.investigations({ skyddad: true }),
  };
}

async function householdOf(tx: Tx, id: string) {
  const household = await tx.household.findFirst({
    where: { id },
    include: { memberships: { where: { validTo: null } } },
  });
  if (household === null) refuse(peopleTexts.householdGone);
  return household;
}

async function personOf(tx: Tx, id: string) {
  const person = await tx.person.findFirst({
    where: { id },
    include: { memberships: { where: { validTo: null }, select: { householdId: true }, take: 1 } },
  });
  const [membership] = person?.memberships ?? [];
  if (person === null || membership === undefined) refuse(peopleTexts.gone);
  return { ...person, householdId: membership.householdId };
}
