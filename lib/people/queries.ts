import "server-only";
import type { Subject } from "@/lib/audit/schema";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { MemberRole, ProtectionLevel } from "@/lib/platform/generated/enums";
import { isPersonalNumber, maskPersonalNumber } from "@/lib/platform/personal-number";
import { unseal } from "@/lib/platform/sealed";
import type { Identity } from "./commands";
import { isProtected, personLabel } from "./rules";

/** A person of a household as its own page shows and edits it. */
export type Member = {
  membershipId: string;
  personId: string;
  version: number;
  role: MemberRole;
  label: string;
  isProtected: boolean;
  birthYear: number | null;
  identity: Identity;
  /** "19850123-••••", or null while it is not known. */
  maskedNumber: string | null;
  since: Day;
  until: Day | null;
};

const roleOrder: readonly MemberRole[] = ["ADULT", "OTHER_ADULT", "OWN_CHILD"];

/** Everybody who lives or has lived in the household, adults first. Opens what is sealed. */
export async function membersOf(tx: Tx, householdId: string): Promise<Member[]> {
  const rows = await tx.membership.findMany({
    where: { householdId },
    orderBy: [{ validFrom: "asc" }, { id: "asc" }],
    include: { person: true },
  });
  const members = rows.map(({ person, ...membership }) => ({
    membershipId: membership.id,
    personId: person.id,
    version: person.version,
    role: membership.role,
    label: personLabel(person),
    isProtected: isProtected(person.protectionLevel),
    birthYear: person.birthYear,
    identity: identityOf(person),
    maskedNumber: maskedNumber(person),
    since: dayFromDb(membership.validFrom),
    until: membership.validTo === null ? null : dayFromDb(membership.validTo),
  }));
  return members.sort((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
}

type PersonRow = {
  id: string;
  protectionLevel: ProtectionLevel;
  givenName: string | null;
  familyName: string | null;
  phone: string | null;
  email: string | null;
  identityEncrypted: string | null;
};

/** Who a person is, from the plain columns or from behind the alias. */
export function identityOf(person: PersonRow): Identity {
  const { givenName, familyName, phone, email, identityEncrypted } = person;
  if (!isProtected(person.protectionLevel) || identityEncrypted === null) {
    return {
      givenName: givenName ?? "",
      familyName: familyName ?? "",
      phone,
      email,
      address: null,
    };
  }
  const place = { table: "person", column: "identity_encrypted", rowId: person.id };
  return JSON.parse(unseal(place, identityEncrypted)) as Identity;
}

/** The personal identity number in twelve digits, or null. */
export function personalNumberOf(person: { id: string; personalNumberEncrypted: string | null }) {
  if (person.personalNumberEncrypted === null) return null;
  const place = { table: "person", column: "personal_number_encrypted", rowId: person.id };
  const number = unseal(place, person.personalNumberEncrypted);
  return isPersonalNumber(number) ? number : null;
}

function maskedNumber(person: { id: string; personalNumberEncrypted: string | null }) {
  const number = personalNumberOf(person);
  return number === null ? null : maskPersonalNumber(number);
}

/** What a deed about a household concerns: the household and its investigation under way. */
export async function householdSubjects(tx: Tx, householdId: string): Promise<Subject[]> {
  const open = await tx.investigation.findFirst({
    where: { householdId, state: { not: "CLOSED" } },
    select: { id: true },
  });
  const household: Subject = { type: "HOUSEHOLD", id: householdId };
  return open === null ? [household] : [household, { type: "INVESTIGATION", id: open.id }];
}
