import type { Day } from "@/lib/platform/dates";
import type { FieldPlace } from "@/lib/platform/encryption";
import type { InquiryState } from "@/lib/platform/generated/enums";
import { paths, withQuery } from "@/lib/platform/paths";
import { awaitsFirstContact } from "../rules";

/** The page that a mailed link opens; without a token it is where a link is asked for. */
export function linkPath(token?: string): string {
  return withQuery(`${paths.family}/lank`, { nyckel: token });
}

/** Where an address waits, sealed, between the asking and the mailing. */
export function linkRequestPlace(requestId: string): FieldPlace {
  return { table: "sign_in_link", column: "request", rowId: requestId };
}

/** Where a token waits, sealed, between its making and the mailing. Its row keeps only its hash. */
export function linkTokenPlace(linkId: string): FieldPlace {
  return { table: "sign_in_link", column: "token", rowId: linkId };
}

/** No family is sent more links than this in an hour, however often somebody asks. */
export const LINKS_PER_HOUR = 5;

/** Whose turn it is, as the family reads it. */
export type Turn = "UNIT" | "FAMILY" | "NOBODY";

const turns: Record<InquiryState, Turn> = {
  RECEIVED: "UNIT",
  IN_CONTACT: "UNIT",
  INFO_CALL_HELD: "UNIT",
  CONVERTED: "UNIT",
  PARKED: "UNIT",
  UNREACHABLE: "FAMILY",
  NOT_PROCEEDING: "NOBODY",
  WITHDRAWN: "NOBODY",
  MERGED: "NOBODY",
};

/** Whose turn it is in an inquiry. */
export function turnOf(state: InquiryState): Turn {
  return turns[state];
}

/**
 * The day that the family has been promised something by: the first contact, or the end of the
 * pause. Null when no day is promised.
 */
export function promisedDay(inquiry: {
  state: InquiryState;
  firstContactDueOn: Day;
  parkedUntil: Day | null;
}): Day | null {
  if (awaitsFirstContact(inquiry.state)) return inquiry.firstContactDueOn;
  return inquiry.state === "PARKED" ? inquiry.parkedUntil : null;
}

/** The steps from interest to decision, as the family sees them. */
export type Milestone = "SENT" | "CONTACT" | "INFO_CALL" | "INVESTIGATION";

const reached: Partial<Record<InquiryState, Milestone[]>> = {
  RECEIVED: ["SENT"],
  IN_CONTACT: ["SENT"],
  PARKED: ["SENT"],
  UNREACHABLE: ["SENT"],
  INFO_CALL_HELD: ["SENT", "CONTACT", "INFO_CALL"],
  CONVERTED: ["SENT", "CONTACT", "INFO_CALL"],
};

/** Which milestones are behind the family, or null when the inquiry has ended. */
export function milestonesBehind(state: InquiryState): readonly Milestone[] | null {
  return reached[state] ?? null;
}
