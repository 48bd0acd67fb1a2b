import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { dayOf, dbDate } from "@/lib/platform/dates";
import { refuse } from "@/lib/platform/refusal";
import { addTask, endTasks } from "@/lib/tasks/commands";
import { clockMonths } from "../clocks/queries";
import { placementById, type WorkedPlacement } from "../queries";
import { actsFor } from "../requests/rules";
import { jourhemClock, placementMachine, warnsOn } from "../rules";
import type { ChildInvestigationInput } from "../schema";
import { placementTexts } from "../texts";

/**
 * The municipality tells when its inquiry about the child was opened and closed, from which the time in
 * a jourhem is counted, and the special reasons for a longer stay (SoL 22:4).
 */
export async function recordChildInvestigation(
  deed: Deed,
  input: ChildInvestigationInput,
): Promise<Done> {
  const { tx, actor, today } = deed;
  const placement = await placementById(tx, input.placementId);
  if (placement === null || !actsFor(actor, placement.clientOrganisationId)) {
    refuse(placementTexts.gone);
  }
  if (placementMachine.isFinal(placement.state)) refuse(placementTexts.notRunning);
  const { openedOn, closedOn, specialReasons } = input;
  if ((openedOn ?? today) > today) refuseField("openedOn", placementTexts.inFuture);
  if ((closedOn ?? today) > today) refuseField("closedOn", placementTexts.inFuture);
  if (openedOn !== null && closedOn !== null && closedOn < openedOn) {
    refuseField("closedOn", placementTexts.closedBeforeOpened);
  }
  const { count } = await tx.placement.updateMany({
    where: { id: placement.id, version: input.version },
    data: {
      childInvestigationOpenedOn: openedOn === null ? null : dbDate(openedOn),
      childInvestigationClosedOn: closedOn === null ? null : dbDate(closedOn),
      specialReasons,
      version: { increment: 1 },
    },
  });
  if (count === 0) refuse(placementTexts.changed);
  await remindAnew(deed, { ...placement, openedOn, closedOn });
  return {
    subjects: [{ type: "PLACEMENT", id: placement.id }],
    detail: { isClosed: closedOn !== null, hasSpecialReasons: specialReasons !== null },
    message: placementTexts.datesSaved,
  };
}

/** The reminder follows the date that the clock now shows. */
async function remindAnew(deed: Deed, placement: WorkedPlacement): Promise<void> {
  if (placement.homeKind !== "EMERGENCY" || placement.arrivedAt === null) return;
  const subject = { type: "PLACEMENT" as const, id: placement.id };
  const clock = jourhemClock(
    { ...placement, startedOn: dayOf(placement.arrivedAt) },
    await clockMonths(deed.tx, deed.today),
  );
  await endTasks(deed, subject, ["JOURHEM_DEADLINE"]);
  await addTask(deed, {
    kind: "JOURHEM_DEADLINE",
    subject,
    matterNumber: placement.number,
    dueOn: warnsOn(clock),
    forUser: placement.consultantId,
  });
}

function refuseField(field: string, text: string): never {
  refuse(text, { [field]: [text] });
}
