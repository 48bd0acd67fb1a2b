import type { ProposalAnswer } from "@/lib/platform/generated/enums";
import { SECRET_MUNICIPALITY } from "./texts";

/** A proposal with the place that it rests on. */
export type ProposalFacts = {
  id: string;
  answer: ProposalAnswer | null;
  isHeld: boolean;
  expiresAt: Date | null;
};

/** True while the municipality can accept it: unanswered, and the place held. */
export function isLive({ answer, isHeld, expiresAt }: ProposalFacts, now: Date): boolean {
  return answer === null && isHeld && expiresAt !== null && expiresAt > now;
}

/** What stands in the way of accepting. */
export type AcceptObstacle = "ANSWERED" | "EXPIRED" | "NOT_ALL";

/**
 * Why the chosen proposals cannot be accepted; null when they can. Siblings who are to live together
 * are accepted together: all that is proposed and live, in one deed.
 */
export function obstacleToAccept(
  proposals: readonly ProposalFacts[],
  chosen: readonly string[],
  { keepTogether, now }: { keepTogether: boolean; now: Date },
): AcceptObstacle | null {
  const wanted = proposals.filter(({ id }) => chosen.includes(id));
  if (wanted.length < chosen.length || wanted.some(({ answer }) => answer !== null)) {
    return "ANSWERED";
  }
  if (wanted.some((proposal) => !isLive(proposal, now))) return "EXPIRED";
  const live = proposals.filter((proposal) => isLive(proposal, now));
  return keepTogether && live.length > wanted.length ? "NOT_ALL" : null;
}

/** An answer as it stands, or as somebody gives it. */
export type GivenAnswer = {
  answer: ProposalAnswer | null;
  answeredById: string | null;
  answerReason: string | null;
};

/** True when the same person has said the same before: a second press of a button, not an answer. */
export function isRepeated(standing: readonly GivenAnswer[], given: GivenAnswer): boolean {
  return standing.every(
    ({ answer, answeredById, answerReason }) =>
      answer === given.answer &&
      answeredById === given.answeredById &&
      answerReason === given.answerReason,
  );
}

/** What stands in the way of proposing a home. */
export type ProposeObstacle = "NOTHING_HELD" | "NOT_ALL" | "PROPOSED_ALREADY";

/** Why a home cannot be proposed; null when it can. `unplaced` are the children still without a home. */
export function obstacleToPropose(
  unplaced: readonly { heldIn: string | null; isProposed: boolean }[],
  homeId: string,
  keepTogether: boolean,
): ProposeObstacle | null {
  const held = unplaced.filter((child) => child.heldIn === homeId);
  if (held.length === 0) return "NOTHING_HELD";
  if (keepTogether && held.length < unplaced.length) return "NOT_ALL";
  return held.every((child) => child.isProposed) ? "PROPOSED_ALREADY" : null;
}

/**
 * Whom the placing municipality informs and consults before it decides: the municipality of a home
 * outside its own, and every other municipality with somebody placed in the home.
 * Source: SoL 22:6.
 * @returns names without repeats; never how many children or who, and for a protected home not where.
 */
export function consultationsFor(
  client: string,
  home: { municipality: string; isProtected: boolean },
  placedBy: readonly string[],
): string[] {
  const others = [...new Set([home.municipality, ...placedBy])].filter((name) => name !== client);
  if (!home.isProtected) return others;
  const shown = others.filter((name) => name !== home.municipality);
  return others.length > shown.length ? [SECRET_MUNICIPALITY, ...shown] : shown;
}
