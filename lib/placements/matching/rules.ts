import { type Day, instantAt } from "@/lib/platform/dates";
import type { ContractForm, Urgency } from "@/lib/platform/generated/enums";
import { isUrgent } from "../requests/rules";
import { type Criterion, criteriaOf, type HomeFacts, type Needs } from "./criteria/rules";
import { matchingTexts } from "./texts";

/** A home judged by every criterion that matters to the request. */
export type Judgement = {
  criteria: readonly Criterion[];
  blocks: number;
  misfits: number;
  unknowns: number;
};

/** Judges a home. It never picks one: the consultant does. */
export function judgeHome(home: HomeFacts, needs: Needs): Judgement {
  const criteria = criteriaOf(home, needs);
  return {
    criteria,
    blocks: criteria.filter(({ isBlock }) => isBlock).length,
    misfits: criteria.filter(({ verdict }) => verdict === "NOT").length,
    unknowns: criteria.filter(({ verdict }) => verdict === "UNKNOWN").length,
  };
}

/** Why no place may be held in the home, in words that say what to do; null when nothing blocks. */
export function refusalToHold({ criteria }: Judgement): string | null {
  const blocks = criteria.filter(({ isBlock }) => isBlock);
  if (blocks.length === 0) return null;
  const reasons = blocks.map(({ reason }) => reason);
  const isFull = blocks.some(({ key }) => key === "PLACES");
  return [matchingTexts.blocked, ...reasons, ...(isFull ? [matchingTexts.maybeTaken] : [])].join(
    " ",
  );
}

type Ranked = { judgement: Judgement; placesLeft: number; name: string };

/** Order of homes: those without blocks, then by misfits, unknowns, most places left, and name. */
export function compareHomes(a: Ranked, b: Ranked): number {
  return (
    Number(a.judgement.blocks > 0) - Number(b.judgement.blocks > 0) ||
    a.judgement.misfits - b.judgement.misfits ||
    a.judgement.unknowns - b.judgement.unknowns ||
    b.placesLeft - a.placesLeft ||
    a.name.localeCompare(b.name, "sv")
  );
}

/** When a held place falls free by itself: hours for the urgent, the last working day for the planned. */
export function holdUntil(
  urgency: Urgency,
  now: Date,
  { urgentHours, lastDay }: { urgentHours: number; lastDay: Day },
): Date {
  return isUrgent(urgency)
    ? new Date(now.getTime() + urgentHours * 3_600_000)
    : instantAt(lastDay, "16:30");
}

/** A contracted home is paid to receive: its no is a deviation to follow up. */
export function isDeviation(answer: "YES" | "NO" | null, form: ContractForm | null): boolean {
  return answer === "NO" && form === "CONTRACTED";
}

/** Only the consultant who has the request, or whoever leads the unit, works with it. */
export function mayMatch(
  actor: { userId: string | null; roles: readonly string[] },
  request: { assignedToId: string | null },
): boolean {
  if (actor.roles.includes("UNIT_MANAGER")) return true;
  return actor.userId !== null && request.assignedToId === actor.userId;
}

/**
 * Which of the children without a home a place is to be held for.
 * @returns the chosen ones, or the key of the text that says why not.
 */
export function chosenToHold<Child extends { id: string }>(
  unplaced: readonly Child[],
  childIds: readonly string[],
  keepTogether: boolean,
): Child[] | "childPlaced" | "togetherAll" {
  const chosen = unplaced.filter((child) => childIds.includes(child.id));
  if (chosen.length < childIds.length || chosen.length === 0) return "childPlaced";
  return keepTogether && chosen.length < unplaced.length ? "togetherAll" : chosen;
}
