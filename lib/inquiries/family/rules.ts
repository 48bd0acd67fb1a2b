import type { Day } from "@/lib/platform/dates";
import type { FieldPlace } from "@/lib/platform/encryption";
import type { Prisma } from "@/lib/platform/generated/client";
import type { InquiryState, InvestigationState } from "@/lib/platform/generated/enums";
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

/** Which links still lead somewhere: not those of an adult who has left, nor of a protected family. */
export const stillTheirs = {
  inquiry: { protectionLevel: "NONE" },
  OR: [{ adultId: null }, { adult: { leftAt: null } }],
} satisfies Prisma.SignInLinkWhereInput;

/** No adult is sent more links than this in an hour, however often somebody asks. */
export const LINKS_PER_HOUR = 5;

/** How far the investigation of the family's inquiry has come; never how it ended. */
export type OwnInvestigation = { state: InvestigationState; isAssessed: boolean };

/** What the family's page goes by. */
export type FamilyMatter = { state: InquiryState; investigation: OwnInvestigation | null };

/** Where the family is, from its interest to the decision. */
export type FamilyStage =
  | Exclude<InquiryState, "CONVERTED">
  | "INVESTIGATED"
  | "INVESTIGATION_RESTS"
  | "TO_GO_THROUGH"
  | "TO_DECIDE"
  | "DECIDED"
  | "INVESTIGATION_ENDED";

const investigationStages: Record<Exclude<InvestigationState, "CLOSED">, FamilyStage> = {
  OPEN: "INVESTIGATED",
  ON_HOLD: "INVESTIGATION_RESTS",
  SUBMITTED: "TO_GO_THROUGH",
  COMMUNICATED: "TO_DECIDE",
};

/** The stage of a family's matter. */
export function familyStage({ state, investigation }: FamilyMatter): FamilyStage {
  if (state !== "CONVERTED") return state;
  if (investigation === null) return "INVESTIGATED";
  if (investigation.state !== "CLOSED") return investigationStages[investigation.state];
  return investigation.isAssessed ? "DECIDED" : "INVESTIGATION_ENDED";
}

/** Whose turn it is, as the family reads it. */
export type Turn = "UNIT" | "FAMILY" | "AUTHORITY" | "RESTS" | "NOBODY";

const turns: Record<FamilyStage, Turn> = {
  RECEIVED: "UNIT",
  IN_CONTACT: "UNIT",
  INFO_CALL_HELD: "UNIT",
  INVESTIGATED: "UNIT",
  INVESTIGATION_RESTS: "RESTS",
  TO_GO_THROUGH: "UNIT",
  TO_DECIDE: "UNIT",
  PARKED: "RESTS",
  UNREACHABLE: "FAMILY",
  DECIDED: "NOBODY",
  INVESTIGATION_ENDED: "NOBODY",
  NOT_PROCEEDING: "NOBODY",
  WITHDRAWN: "NOBODY",
  MERGED: "NOBODY",
};

/** Whose turn it is at a stage. */
export function turnOf(stage: FamilyStage): Turn {
  return turns[stage];
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
export const milestones = [
  "SENT",
  "CONTACT",
  "INFO_CALL",
  "INVESTIGATION",
  "GOING_THROUGH",
  "DECISION",
] as const;
export type Milestone = (typeof milestones)[number];

/**
 * The step that is being taken, or comes next; null when all are behind. Stages without a way are left
 * out. A matter that rests tells by its progress how far it had come.
 */
const underWay: Partial<Record<FamilyStage, Milestone | null>> = {
  RECEIVED: "CONTACT",
  IN_CONTACT: "INFO_CALL",
  UNREACHABLE: "CONTACT",
  INFO_CALL_HELD: "INVESTIGATION",
  INVESTIGATED: "INVESTIGATION",
  INVESTIGATION_RESTS: "INVESTIGATION",
  TO_GO_THROUGH: "GOING_THROUGH",
  TO_DECIDE: "DECISION",
  DECIDED: null,
};

/** What had been done with an inquiry before it rested. */
export type Progress = { wasContacted: boolean; hasTalked: boolean };

function reached({ wasContacted, hasTalked }: Progress): Milestone {
  if (hasTalked) return "INVESTIGATION";
  return wasContacted ? "INFO_CALL" : "CONTACT";
}

/** How the first step that is not behind stands: under way, waiting for its turn, or at rest. */
export type StepStanding = "UNDER_WAY" | "NEXT" | "RESTS";

/** How the step that comes first of those left stands. */
export function standingOfNext(stage: FamilyStage): StepStanding {
  if (stage === "PARKED" || stage === "INVESTIGATION_RESTS") return "RESTS";
  // The talk is held, and whether there will be an investigation is being made up.
  return stage === "INFO_CALL_HELD" ? "NEXT" : "UNDER_WAY";
}

/** Which milestones are behind the family, or null when there is no way on. */
export function milestonesBehind(
  stage: FamilyStage,
  progress: Progress,
): readonly Milestone[] | null {
  const current = stage === "PARKED" ? reached(progress) : underWay[stage];
  if (current === undefined) return null;
  return current === null ? milestones : milestones.slice(0, milestones.indexOf(current));
}
