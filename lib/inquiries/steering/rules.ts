import { addMonths, compareDays, type Day } from "@/lib/platform/dates";
import type { InquiryState } from "@/lib/platform/generated/enums";
import { isOpen, isWorked } from "../rules";

/** How long what led to nothing is kept, and so can be taken up again. */
export const KEPT_MONTHS = 12;
/** A longer rest than this is better begun anew: much has changed by then. */
export const LONGEST_PAUSE_MONTHS = 12;

/** What a family may do with its whole inquiry, before there is an investigation. */
export type Steering = {
  mayPause: boolean;
  mayWithdraw: boolean;
  /** Go on after a pause, take up what was taken back, or too late for it. */
  resumption: "GO_ON" | "TAKE_UP" | "TOO_LATE" | null;
};

/**
 * What a family may do with an inquiry that is as told.
 * @param endedOn the day it ended, or null while it goes on.
 */
export function steeringOf(state: InquiryState, endedOn: Day | null, today: Day): Steering {
  return {
    mayPause: isWorked(state),
    mayWithdraw: isOpen(state),
    resumption: resumptionOf(state, endedOn, today),
  };
}

/** True if the family itself may take an ended inquiry up again; the unit's own no is the unit's. */
function isFamilysToTakeUp(state: InquiryState): boolean {
  return state === "WITHDRAWN" || state === "UNREACHABLE";
}

function resumptionOf(
  state: InquiryState,
  endedOn: Day | null,
  today: Day,
): Steering["resumption"] {
  if (state === "PARKED") return "GO_ON";
  if (!isFamilysToTakeUp(state)) return null;
  if (endedOn === null) return "TAKE_UP";
  return compareDays(today, addMonths(endedOn, KEPT_MONTHS)) < 0 ? "TAKE_UP" : "TOO_LATE";
}

/** Why a pause cannot last until a day, or null. */
export function pauseFault(until: Day, today: Day): string | null {
  if (compareDays(until, today) <= 0) return "Välj en dag som kommer.";
  return compareDays(until, addMonths(today, LONGEST_PAUSE_MONTHS)) > 0
    ? "Välj en dag inom ett år. Behöver ni längre tid är det bättre att ta tillbaka anmälan."
    : null;
}

/**
 * Where the work goes on: before anybody was in touch, the first contact is still owed; after a rest
 * the talk that was held counts. What had ended is talked about anew.
 */
export function stateToGoOnIn(
  from: InquiryState,
  { hasBeenInTouch, hasTalked }: { hasBeenInTouch: boolean; hasTalked: boolean },
): "RECEIVED" | "IN_CONTACT" | "INFO_CALL_HELD" {
  if (from === "PARKED" && hasTalked) return "INFO_CALL_HELD";
  return hasBeenInTouch || from === "UNREACHABLE" ? "IN_CONTACT" : "RECEIVED";
}
