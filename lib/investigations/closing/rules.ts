import type { InvestigationState } from "@/lib/platform/generated/enums";
import { type DecidingFault, investigationMachine } from "../rules";

/** How an investigation ends without an assessment. */
export type ClosingOutcome = "WITHDRAWN" | "DISCONTINUED";

export type ClosingFault = "STATE" | "NOT_DECIDER" | "NOT_INVOLVED" | DecidingFault;

type Closing = {
  outcome: ClosingOutcome;
  state: InvestigationState;
  isInvestigator: boolean;
  /** The permission to decide. */
  decides: boolean;
  fault: DecidingFault | null;
};

/**
 * Why an investigation cannot be ended early by this person, or null. That the family takes its
 * application back is a fact which an investigator may write down; that the unit breaks off is a
 * decision, taken by somebody who has had no hand in the work.
 */
export function closingFault(closing: Closing): ClosingFault | null {
  const { outcome, state, isInvestigator, decides, fault } = closing;
  if (!investigationMachine.canGo(state, "CLOSED")) return "STATE";
  if (outcome === "WITHDRAWN") return isInvestigator || decides ? null : "NOT_INVOLVED";
  return decides ? fault : "NOT_DECIDER";
}
