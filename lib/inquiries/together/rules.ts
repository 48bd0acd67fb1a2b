import type { InquiryState, TogetherDeed, TogetherOutcome } from "@/lib/platform/generated/enums";
import { inquiryMachine, isOpen } from "../rules";

/** Hours in which a deed with many can be undone. */
export const UNDO_HOURS = 24;

type Standing = { state: InquiryState; version: number };

/**
 * What becomes of one inquiry in a deed with many: done, left because somebody has changed it since it
 * was chosen, or left because its state does not allow it.
 */
export function outcomeFor(
  deed: TogetherDeed,
  inquiry: Standing,
  chosenVersion: number,
): TogetherOutcome {
  const isAllowed =
    deed === "ASSIGN" ? isOpen(inquiry.state) : inquiryMachine.canGo(inquiry.state, "PARKED");
  if (!isAllowed) return "NOT_OPEN";
  return inquiry.version === chosenVersion ? "DONE" : "CHANGED";
}

/** Why a deed with many cannot be undone any more, in words; null while it can. */
export function missingForUndo(
  done: { doneAt: Date; undoneAt: Date | null },
  now: Date,
): string | null {
  if (done.undoneAt !== null) return "Det är redan ångrat.";
  const isLate = now.getTime() - done.doneAt.getTime() > UNDO_HOURS * 3_600_000;
  return isLate
    ? `Det gick att ångra i ${UNDO_HOURS} timmar. Ändra i varje anmälan i stället.`
    : null;
}

/** Whether an inquiry stands as the deed left it, so that it can be given back what it had. */
export function standsAsLeft(
  row: { outcome: TogetherOutcome; versionAfter: number },
  inquiry: { version: number },
): boolean {
  return row.outcome === "DONE" && row.versionAfter === inquiry.version;
}
