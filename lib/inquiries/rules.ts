import { missingToGiveUp } from "@/lib/outreach/attempts/rules";
import type { ContactOutcome, InquiryState } from "@/lib/platform/generated/enums";
import { machine } from "@/lib/platform/machine";

/** The life of an inquiry. The database keeps the same table. */
export const inquiryMachine = machine<InquiryState>({
  initial: "RECEIVED",
  states: {
    RECEIVED: ["IN_CONTACT", "INFO_CALL_HELD", "NOT_PROCEEDING", "WITHDRAWN", "PARKED", "MERGED"],
    IN_CONTACT: [
      "INFO_CALL_HELD",
      "NOT_PROCEEDING",
      "WITHDRAWN",
      "UNREACHABLE",
      "PARKED",
      "MERGED",
    ],
    INFO_CALL_HELD: ["CONVERTED", "NOT_PROCEEDING", "WITHDRAWN", "PARKED"],
    CONVERTED: [],
    // Back to where it stood when a rest or a merger is undone; back to the start if nobody had been
    // in touch yet: then the first contact is still owed.
    PARKED: ["IN_CONTACT", "NOT_PROCEEDING", "WITHDRAWN", "RECEIVED", "INFO_CALL_HELD"],
    UNREACHABLE: ["IN_CONTACT"],
    WITHDRAWN: ["IN_CONTACT", "RECEIVED"],
    NOT_PROCEEDING: ["IN_CONTACT", "RECEIVED"],
    MERGED: ["IN_CONTACT", "RECEIVED"],
  },
});

const worked: readonly InquiryState[] = ["RECEIVED", "IN_CONTACT", "INFO_CALL_HELD"];
const resting: readonly InquiryState[] = [...worked, "PARKED"];

/** Somebody works with it now: contacts, calls and handing over are possible. */
export function isWorked(state: InquiryState): boolean {
  return worked.includes(state);
}

/** Not ended: worked with, or resting until a day. */
export function isOpen(state: InquiryState): boolean {
  return resting.includes(state);
}

/** Ended or resting, and may be taken up again. A merger is undone instead. */
export function mayReopen(state: InquiryState): boolean {
  return !isWorked(state) && state !== "MERGED" && inquiryMachine.canGo(state, "IN_CONTACT");
}

/** The first contact is still owed. */
export function awaitsFirstContact(state: InquiryState): boolean {
  return state === "RECEIVED";
}

/** It looks as if a machine had sent it, and nobody has judged it yet. */
export function awaitsReview(inquiry: {
  state: InquiryState;
  reviewReason: string | null;
  reviewedAt: Date | null;
}): boolean {
  return inquiry.reviewReason !== null && inquiry.reviewedAt === null && isOpen(inquiry.state);
}

/** The state after an attempt at contact. */
export function stateAfterAttempt(state: InquiryState): InquiryState {
  return state === "RECEIVED" ? "IN_CONTACT" : state;
}

/** The tasks that an inquiry gives somebody until it rests, ends or becomes an investigation. */
export const inquiryTasks = [
  "INQUIRY_FIRST_CONTACT",
  "INQUIRY_REVIEW",
  "INQUIRY_CONTACT_AGAIN",
] as const;

/** What a family gives whoever handles its matter, until it is done or the matter ends. */
export const familyTasks = ["FAMILY_ANSWER", "FAMILY_UPLOAD", "FAMILY_WITHDREW"] as const;

/** One attempt to reach the family. */
export type Attempt = { at: Date; outcome: ContactOutcome };

/** What is missing before a family may be called unreachable, or null. */
export function missingForUnreachable(
  attempts: readonly Attempt[],
  demanded: number,
): string | null {
  const tries = attempts.map(({ at, outcome }) => ({ at, isReached: outcome === "REACHED" }));
  return missingToGiveUp(tries, demanded);
}

/** What is missing before an investigation may be opened, in words; empty means that it may. */
export function missingForInvestigation(inquiry: {
  state: InquiryState;
  reviewReason: string | null;
  reviewedAt: Date | null;
  infoCall: { adultsWantToGoOn: boolean } | null;
}): string[] {
  if (inquiry.state === "CONVERTED") return ["Utredningen är redan öppnad."];
  if (!isWorked(inquiry.state)) return ["Ta upp anmälan igen först."];
  const missing: string[] = [];
  if (awaitsReview(inquiry)) missing.push("Granska om anmälan är äkta.");
  if (inquiry.infoCall === null) {
    missing.push("Håll ett informationssamtal med familjen.");
  } else if (inquiry.state !== "INFO_CALL_HELD") {
    missing.push("Prata med familjen igen, och skriv om informationssamtalet.");
  } else if (!inquiry.infoCall.adultsWantToGoOn) {
    missing.push("Alla vuxna i hemmet ska vilja gå vidare.");
  }
  return missing;
}

/** Another inquiry may take this one in: not itself, and not one that has ended. */
export function mayTakeIn(
  inquiry: { id: string },
  other: { id: string; state: InquiryState },
): boolean {
  return other.id !== inquiry.id && (isOpen(other.state) || other.state === "CONVERTED");
}

/** What kind of sign says that two inquiries may come from the same family. */
export type Likeness = "EMAIL" | "PHONE" | "NAME_AND_POSTAL_CODE" | "FAMILY_NAME_AND_POSTAL_CODE";

type Known = {
  email: string | null;
  phone: string | null;
  givenName: string;
  familyName: string;
  postalCode: string;
};

/** The signs that two inquiries come from the same family; none means that they do not. */
export function likeness(one: Known, other: Known): Likeness[] {
  const signs: Likeness[] = [];
  if (one.email !== null && one.email === other.email) signs.push("EMAIL");
  if (one.phone !== null && one.phone === other.phone) signs.push("PHONE");
  if (one.postalCode !== other.postalCode) return signs;
  const isNamedAlike = (name: (known: Known) => string) => key(name(one)) === key(name(other));
  if (isNamedAlike(({ givenName, familyName }) => `${givenName} ${familyName}`)) {
    signs.push("NAME_AND_POSTAL_CODE");
  } else if (signs.length === 0 && isNamedAlike(({ familyName }) => familyName)) {
    // Weak by itself, but two adults of one home often write each by an own address.
    signs.push("FAMILY_NAME_AND_POSTAL_CODE");
  }
  return signs;
}

const key = (name: string) => name.normalize("NFC").toLocaleLowerCase("sv");
