import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { addWorkingDays } from "@/lib/platform/working-days";
import { releaseStay } from "@/lib/stays/commands";
import { addTask, endTasks, moveTasks } from "@/lib/tasks/commands";
import { donePath, doneTexts } from "../../done/texts";
import { isRunning, placementMachine } from "../../rules";
import { placementTexts } from "../../texts";
import { actsFor, isUrgent, mayWithdraw } from "../rules";
import type { AssignRequestInput, WithdrawRequestInput } from "../schema";
import { childSelect, childState } from "../status/queries";
import { requestTexts } from "../texts";

/** The unit manager gives a request to a consultant, or to another one. */
export async function assignRequest(deed: Deed, input: AssignRequestInput): Promise<Done> {
  const { tx, today } = deed;
  const request = await tx.placementRequest.findUnique({ where: { id: input.requestId } });
  if (request === null) refuse(requestTexts.gone);
  await refuseUnlessStaff(tx, input.consultantId, dbDate(today));
  const { count } = await tx.placementRequest.updateMany({
    where: { id: request.id, version: input.version },
    data: { assignedToId: input.consultantId, version: { increment: 1 } },
  });
  if (count === 0) refuse(requestTexts.changed);
  const subject = { type: "REQUEST" as const, id: request.id };
  await endTasks(deed, subject, ["REQUEST_ASSIGN", "REQUEST_MATCH"]);
  await moveTasks(tx, subject, input.consultantId);
  await addTask(deed, {
    kind: "REQUEST_MATCH",
    subject,
    matterNumber: request.number,
    dueOn: isUrgent(request.urgency) ? today : addWorkingDays(today, 2),
    forUser: input.consultantId,
  });
  return {
    subjects: [subject, { type: "USER", id: input.consultantId }],
    detail: { isReassigned: request.assignedToId !== null },
    message: doneTexts.fordelad,
    goTo: donePath(paths.staff.request(request.id), "fordelad"),
  };
}

/**
 * The municipality takes its request back: holds are released, proposals and placements that have not
 * begun fall. A child that has moved in stays there until its placement is ended.
 */
export async function withdrawRequest(deed: Deed, input: WithdrawRequestInput): Promise<Done> {
  const { tx, now } = deed;
  const request = await tx.placementRequest.findUnique({
    where: { id: input.requestId },
    include: { children: { select: childSelect } },
  });
  if (request === null || !actsFor(deed.actor, request.clientOrganisationId)) {
    refuse(requestTexts.gone);
  }
  const states = request.children.map((child) =>
    childState(child, { isWithdrawn: request.withdrawnAt !== null, isAssigned: true }, now),
  );
  if (!mayWithdraw(states.map(({ status }) => status))) refuse(requestTexts.tooLate);
  const { count } = await tx.placementRequest.updateMany({
    where: { id: request.id, version: input.version, withdrawnAt: null },
    data: { withdrawnAt: now, withdrawnReason: input.reason, version: { increment: 1 } },
  });
  if (count === 0) refuse(requestTexts.changed);
  await letGoOfAll(deed, request.id);
  await endTasks(deed, { type: "REQUEST", id: request.id }, [
    "REQUEST_ASSIGN",
    "REQUEST_MATCH",
    "PROPOSAL_DECLINED",
  ]);
  return {
    subjects: [{ type: "REQUEST", id: request.id }],
    detail: { children: states.length },
    message: doneTexts.aterkallad,
    goTo: donePath(paths.client.request(request.id), "aterkallad"),
  };
}

async function letGoOfAll(deed: Deed, requestId: string): Promise<void> {
  const { tx, now, actor } = deed;
  const ofRequest = { requestedChild: { requestId } };
  const placements = await tx.placement.findMany({ where: ofRequest });
  for (const placement of placements.filter(({ state }) => isRunning(state))) {
    placementMachine.assertGo(placement.state, "CANCELLED");
    await tx.placement.updateMany({
      where: { id: placement.id, version: placement.version },
      data: { state: "CANCELLED", version: { increment: 1 } },
    });
    await endTasks(deed, { type: "PLACEMENT", id: placement.id }, [
      "DECISION_REGISTER",
      "PLACEMENT_START",
    ]);
  }
  await tx.proposal.updateMany({
    where: { ...ofRequest, answer: null },
    data: { answer: "WITHDRAWN", answeredAt: now, answeredById: actor.userId },
  });
  // What a child that has moved out again occupied stays on record.
  const stays = await tx.stay.findMany({
    where: {
      ...ofRequest,
      state: "TAKEN",
      OR: [{ placement: null }, { placement: { state: "CANCELLED" } }],
    },
  });
  for (const stay of stays) {
    await releaseStay(deed, { stayId: stay.id, reason: placementTexts.withdrawn });
  }
}

async function refuseUnlessStaff(tx: Tx, userId: string, onDay: Date): Promise<void> {
  const roles = await tx.roleAssignment.count({
    where: {
      userId,
      role: { in: ["CONSULTANT", "UNIT_MANAGER"] },
      validFrom: { lte: onDay },
      OR: [{ validTo: null }, { validTo: { gt: onDay } }],
      user: { disabledAt: null },
    },
  });
  if (roles === 0) refuse(requestTexts.notStaff, { consultantId: [requestTexts.notStaff] });
}
