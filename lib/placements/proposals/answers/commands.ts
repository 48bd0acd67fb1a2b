import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { dayFromDb } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { nextMatterNumber } from "@/lib/platform/numbers";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { addWorkingDays } from "@/lib/platform/working-days";
import { confirmHold, releaseStay } from "@/lib/stays/commands";
import { addTask, endTasks } from "@/lib/tasks/commands";
import { donePath, doneTexts } from "../../done/texts";
import { actsFor } from "../../requests/rules";
import { lockRequest } from "../../requests/status/queries";
import { requestTexts } from "../../requests/texts";
import { type GivenAnswer, isRepeated, obstacleToAccept } from "../rules";
import { type AcceptProposalInput, type DeclineProposalInput, homeProfileSchema } from "../schema";
import { acceptObstacleTexts, proposalTexts } from "../texts";
import { type AnsweredProposal, type AnsweredRequest, requestToAnswer } from "./queries";

/**
 * The municipality accepts one or more proposals: the held places become its own, each child gets a
 * placement that waits for the board's decision. All of them or none.
 */
export async function acceptProposal(deed: Deed, input: AcceptProposalInput): Promise<Done> {
  const { now, actor } = deed;
  const request = await requestOf(deed, input.requestId);
  const { proposals, keepTogether } = request;
  const chosen = proposals.filter(({ id }) => input.proposalIds.includes(id));
  const given = { answer: "ACCEPTED", answeredById: actor.userId, answerReason: null } as const;
  const isAll = chosen.length === input.proposalIds.length;
  if (isAll && isRepeated(chosen, given)) return answered(request, "godtaget");
  const obstacle = obstacleToAccept(proposals, input.proposalIds, { keepTogether, now });
  if (obstacle === "EXPIRED") refuse(wordsForExpired(chosen));
  if (obstacle !== null) refuse(acceptObstacleTexts[obstacle]);
  await answerAll(deed, chosen, given);
  const placementIds: string[] = [];
  for (const proposal of chosen) placementIds.push(await place(deed, request, proposal));
  if (request.unplaced <= chosen.length) {
    const done = ["REQUEST_MATCH", "PROPOSAL_DECLINED"] as const;
    await endTasks(deed, { type: "REQUEST", id: request.id }, done);
  }
  return {
    ...answered(request, "godtaget"),
    subjects: [
      { type: "REQUEST", id: request.id },
      ...placementIds.map((id) => ({ type: "PLACEMENT" as const, id })),
    ],
    detail: { children: chosen.length },
  };
}

/** The municipality says no: the places fall free and the consultant looks on. */
export async function declineProposal(deed: Deed, input: DeclineProposalInput): Promise<Done> {
  const { today, actor } = deed;
  const request = await requestOf(deed, input.requestId);
  const chosen = request.proposals.filter(({ id }) => input.proposalIds.includes(id));
  if (chosen.length < input.proposalIds.length) refuse(proposalTexts.gone);
  const { reason } = input;
  const given = { answer: "DECLINED", answeredById: actor.userId, answerReason: reason } as const;
  if (isRepeated(chosen, given)) return answered(request, "avbojt");
  await answerAll(deed, chosen, given);
  for (const { stayId } of chosen) {
    await releaseStay(deed, { stayId, reason: proposalTexts.declinedRelease });
  }
  await addTask(deed, {
    kind: "PROPOSAL_DECLINED",
    subject: { type: "REQUEST", id: request.id },
    matterNumber: request.number,
    dueOn: today,
    ...(request.assignedToId === null
      ? { forRole: "UNIT_MANAGER" as const }
      : { forUser: request.assignedToId }),
  });
  return {
    ...answered(request, "avbojt"),
    subjects: [{ type: "REQUEST", id: request.id }],
    detail: { children: chosen.length },
  };
}

/** Where an answer leads. Without subjects: of a second press the matter's timeline tells nothing. */
function answered({ id }: AnsweredRequest, news: "godtaget" | "avbojt") {
  return {
    subjects: [],
    message: doneTexts[news],
    goTo: donePath(paths.client.request(id), news),
  } satisfies Done;
}

async function requestOf({ tx, actor }: Deed, requestId: string): Promise<AnsweredRequest> {
  await lockRequest(tx, requestId);
  const request = await requestToAnswer(tx, requestId);
  if (request === null || !actsFor(actor, request.clientOrganisationId)) refuse(requestTexts.gone);
  return request;
}

// The places may be lost and the proposals with them: then nothing of the answer stands.
async function answerAll(
  { tx, now }: Deed,
  chosen: readonly AnsweredProposal[],
  given: GivenAnswer,
): Promise<void> {
  const { count } = await tx.proposal.updateMany({
    where: { id: { in: chosen.map(({ id }) => id) }, answer: null },
    data: { ...given, answeredAt: now },
  });
  if (count < chosen.length) refuse(acceptObstacleTexts.ANSWERED);
}

async function place(
  deed: Deed,
  request: AnsweredRequest,
  proposal: AnsweredProposal,
): Promise<string> {
  const { tx, now, today } = deed;
  const endsOn = request.expectedEndOn === null ? null : dayFromDb(request.expectedEndOn);
  await confirmHold(deed, {
    stayId: proposal.stayId,
    startsOn: dayFromDb(request.startsOn),
    endsOn,
  });
  const { consultantId } = homeProfileSchema.parse(proposal.profile);
  const placement = { id: uuidv7(), number: await nextMatterNumber(tx, today) };
  await tx.placement.create({
    data: {
      ...placement,
      homeKind: request.homeKind,
      requestedChildId: proposal.child.id,
      proposalId: proposal.id,
      childId: await childOf(deed, proposal),
      homeId: proposal.homeId,
      stayId: proposal.stayId,
      clientOrganisationId: request.clientOrganisationId,
      consultantId,
      startsOn: request.startsOn,
      expectedEndOn: request.expectedEndOn,
      controllerOrganisationId: request.controllerOrganisationId,
      createdAt: now,
    },
  });
  // The municipality sees on its own start page that the decision is awaited.
  await addTask(deed, {
    kind: "DECISION_REGISTER",
    subject: { type: "PLACEMENT", id: placement.id },
    matterNumber: placement.number,
    dueOn: addWorkingDays(today, 1),
    forUser: consultantId,
  });
  return placement.id;
}

/** The child's own row, made the first time a place is accepted. It holds no name yet. */
async function childOf({ tx, now }: Deed, { child }: AnsweredProposal): Promise<string> {
  if (child.childId !== null) return child.childId;
  const id = uuidv7();
  // No RETURNING: a protected child is seen by its named readers only, and has none yet.
  await tx.child.createMany({
    data: {
      id,
      label: child.label,
      protectionLevel: child.protectionLevel,
      sex: child.sex,
      controllerOrganisationId: child.controllerOrganisationId,
      createdAt: now,
    },
  });
  await tx.requestedChild.updateMany({ where: { id: child.id }, data: { childId: id } });
  return id;
}

function wordsForExpired(chosen: readonly AnsweredProposal[]): string {
  const times = chosen.flatMap(({ expiresAt }) => (expiresAt === null ? [] : [expiresAt]));
  const earliest = times.toSorted((a, b) => a.getTime() - b.getTime())[0];
  return earliest === undefined ? acceptObstacleTexts.EXPIRED : proposalTexts.expired(earliest);
}
