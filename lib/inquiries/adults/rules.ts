import type { InquiryState, InvestigationState, Role } from "@/lib/platform/generated/enums";

/** What two records of a person tell of who it is. */
export type Known = {
  givenName: string;
  familyName: string;
  email: string | null;
  phone: string | null;
};

/** What says that two records are of one person, the surest first. */
const signs: readonly ((one: Known, other: Known) => boolean)[] = [
  (one, other) => nameKey(one) === nameKey(other),
  (one, other) => one.email !== null && one.email === other.email,
  (one, other) => one.phone !== null && one.phone === other.phone,
];

/**
 * Which adults are which people: those of the same name, then of those left the ones of the same
 * address or number. Where two fit on either side it is nobody: a guess would show one the other's
 * tasks.
 */
export function samePeople<Adult extends Known, Person extends Known>(
  adults: readonly Adult[],
  people: readonly Person[],
): { adult: Adult; person: Person }[] {
  const pairs: { adult: Adult; person: Person }[] = [];
  for (const fits of signs) {
    const left = adults.filter((adult) => !pairs.some((pair) => pair.adult === adult));
    const free = people.filter((person) => !pairs.some((pair) => pair.person === person));
    for (const adult of left) {
      const [person, ...more] = free.filter((each) => fits(adult, each));
      if (person === undefined || more.length > 0) continue;
      if (left.filter((other) => fits(other, person)).length === 1) pairs.push({ adult, person });
    }
  }
  return pairs;
}

/** Which of some people one adult is, or null. */
export function samePerson<Person extends Known>(
  adult: Known,
  people: readonly Person[],
): Person | null {
  return samePeople([adult], people)[0]?.person ?? null;
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
