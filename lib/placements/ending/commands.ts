import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { dbDate, instantAt } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { endStay, releaseStay } from "@/lib/stays/commands";
import { endTasks } from "@/lib/tasks/commands";
import { taskKinds } from "@/lib/tasks/schema";
import { donePath, doneTexts } from "../done/texts";
import { placementAtWork, type WorkedPlacement } from "../queries";
import { obstacleToEnd, placementMachine } from "../rules";
import type { CancelPlacementInput, EndPlacementInput } from "../schema";
import { endObstacleTexts, placementTexts } from "../texts";

/** The child has left the home: the place is free from that day, and what was to be done falls. */
export async function endPlacement(deed: Deed, input: EndPlacementInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const placement = await placementAtWork(deed, input);
  const departedAt = instantAt(input.departedOn, input.departedAt);
  const obstacle = obstacleToEnd(placement, departedAt, now);
  if (obstacle !== null) {
    const text = endObstacleTexts[obstacle];
    const isAboutTime = obstacle === "IN_FUTURE" || obstacle === "BEFORE_ARRIVAL";
    refuse(text, isAboutTime ? { departedOn: [text] } : undefined);
  }
  await goTo(deed, placement, { version: input.version, state: "ENDED" });
  await tx.placementEnding.create({
    data: {
      placementId: placement.id,
      endedOn: dbDate(input.departedOn),
      departedAt,
      reason: input.reason,
      isPlanned: input.isPlanned,
      note: input.note,
      endedById: actor.userId ?? "",
      recordedAt: now,
    },
  });
  await endStay(deed, { stayId: placement.stayId, endsOn: input.departedOn });
  return {
    subjects: subjectsOf(placement),
    detail: { reason: input.reason, isPlanned: input.isPlanned },
    message: doneTexts.avslutad,
    goTo: donePath(paths.staff.placement(placement.id), "avslutad"),
  };
}

/** A placement that will not begin after all. Before the decision another home may be proposed. */
export async function cancelPlacement(deed: Deed, input: CancelPlacementInput): Promise<Done> {
  const placement = await placementAtWork(deed, input);
  const isUndecided = placement.state === "PROVISIONAL";
  await goTo(deed, placement, { version: input.version, state: "CANCELLED" });
  await giveUp(deed, placement, `${placementTexts.cancelledRelease}: ${input.reason}`);
  if (isUndecided) {
    // Only an unanswered or accepted proposal keeps a new one out.
    await deed.tx.proposal.updateMany({
      where: { id: placement.proposalId, answer: "ACCEPTED" },
      data: { answer: "WITHDRAWN", answerReason: input.reason },
    });
  }
  return {
    subjects: subjectsOf(placement),
    detail: { wasDecided: !isUndecided },
    message: doneTexts.installd,
    goTo: donePath(paths.staff.placement(placement.id), "installd"),
  };
}

/** The child was expected and never came. */
export async function recordNoArrival(deed: Deed, input: CancelPlacementInput): Promise<Done> {
  const placement = await placementAtWork(deed, input);
  await goTo(deed, placement, { version: input.version, state: "DID_NOT_ARRIVE" });
  await giveUp(deed, placement, `${placementTexts.neverCame}: ${input.reason}`);
  return {
    subjects: subjectsOf(placement),
    message: doneTexts.uteblev,
    goTo: donePath(paths.staff.placement(placement.id), "uteblev"),
  };
}

async function goTo(
  deed: Deed,
  placement: WorkedPlacement,
  { version, state }: { version: number; state: "ENDED" | "CANCELLED" | "DID_NOT_ARRIVE" },
): Promise<void> {
  placementMachine.assertGo(placement.state, state);
  const { count } = await deed.tx.placement.updateMany({
    where: { id: placement.id, version },
    data: { state, version: { increment: 1 } },
  });
  if (count === 0) refuse(placementTexts.changed);
  await endTasks(deed, { type: "PLACEMENT", id: placement.id }, taskKinds);
}

async function giveUp(deed: Deed, placement: WorkedPlacement, reason: string): Promise<void> {
  await releaseStay(deed, { stayId: placement.stayId, reason });
}

function subjectsOf({ id, homeId }: WorkedPlacement) {
  return [
    { type: "PLACEMENT" as const, id },
    { type: "HOME" as const, id: homeId },
  ];
}
