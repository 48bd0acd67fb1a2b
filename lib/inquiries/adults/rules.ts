import type { InquiryState, InvestigationState, Role } from "@/lib/platform/generated/enums";

/** What two records of a person tell of who it is. */
export type Known = {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
};

/**
 * Which person of a household an adult of an inquiry is: the one of the same name, else of the same
 * address or number. Two that fit, or none, is nobody: a guess would show one the other's tasks.
 */
export function samePerson<Person extends Known>(
  adult: Known,
  people: readonly Person[],
): Person | null {
  const signs: readonly ((person: Person) => boolean)[] = [
    (person) => nameKey(person) === nameKey(adult),
    (person) => adult.email !== null && person.email === adult.email,
    (person) => adult.phone !== null && person.phone === adult.phone,
  ];
  for (const fits of signs) {
    const found = people.filter(fits);
    const [only = null] = found;
    if (found.length === 1) return only;
  }
  return null;
}

function nameKey({ givenName, familyName }: Known): string {
  return [givenName, familyName]
    .map((name) => name.normalize("NFC").trim().toLocaleLowerCase("sv"))
    .join(" ");
}

/** A family's matter that a user is tied to. */
export type TiedMatter = {
  inquiryId: string;
  state: InquiryState;
  investigation: InvestigationState | null;
};

/** Why an e-identification cannot be tied to an adult. */
export type TieFault = "GONE" | "STAFF" | "TAKEN" | "OTHER_ADULT" | "ELSEWHERE";

const ofFamilies: readonly string[] = [
  "APPLICANT",
  "HOME_ADULT",
  "MENTOR",
] satisfies readonly Role[];

/**
 * Why an e-identification cannot be tied to an adult of a family, or null. Once tied it stays: that
 * somebody else could take over a page by its mail is what the tie is there against.
 */
export function tieFault(
  adult: { inquiryId: string; userId: string | null; hasLeft: boolean; isProtected: boolean },
  user: { id: string; roles: readonly string[]; matters: readonly TiedMatter[] },
): TieFault | null {
  if (adult.hasLeft || adult.isProtected) return "GONE";
  // A demo or a mix-up: the one who works with families is tied to none by that sign-in.
  if (user.roles.some((role) => !ofFamilies.includes(role))) return "STAFF";
  if (adult.userId === user.id) return null;
  if (adult.userId !== null) return "TAKEN";
  if (user.matters.some(({ inquiryId }) => inquiryId === adult.inquiryId)) return "OTHER_ADULT";
  return user.matters.some(goesOn) ? "ELSEWHERE" : null;
}

/** Why another adult cannot be asked in. */
export type InvitationFault = "NOT_FIRST" | "ENDED" | "TWO" | "SAME_ADDRESS";

/**
 * Why an adult of a family cannot ask another one in, or null. A home is investigated for two adults
 * at the most, and each has an address of the own: a shared one would let either be the other.
 */
export function invitationFault(
  family: {
    self: { id: string; ordinal: number };
    adults: readonly { id: string; email: string | null }[];
    inquiry: { state: InquiryState };
  },
  email: string,
): InvitationFault | null {
  if (family.self.ordinal !== 1) return "NOT_FIRST";
  if (ended.includes(family.inquiry.state)) return "ENDED";
  if (family.adults.length > 1) return "TWO";
  return family.adults.some((adult) => adult.email === email) ? "SAME_ADDRESS" : null;
}

const ended: readonly InquiryState[] = ["NOT_PROCEEDING", "WITHDRAWN", "UNREACHABLE", "MERGED"];

function goesOn({ state, investigation }: TiedMatter): boolean {
  return !ended.includes(state) && investigation !== "CLOSED";
}
