import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { dayFromDb, dayOf, dbDate } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { donePath, doneTexts } from "../../done/texts";
import { actsFor } from "../../requests/rules";
import { lockRequest } from "../../requests/status/queries";
import { obstacleToReport } from "../rules";
import type { ReportToBoardInput } from "../schema";
import { decisionTexts, reportObstacleTexts } from "../texts";

/** The municipality notes the meeting at which the board was told what its chair decided alone. */
export async function reportToBoard(deed: Deed, input: ReportToBoardInput): Promise<Done> {
  const { tx, actor, now, today } = deed;
  await lockRequest(tx, input.requestId);
  const placements = await placementsOf(deed, input);
  const decisions = placements.flatMap(({ proposal }) => proposal.decision ?? []);
  const isOwnRepeat = decisions.every(
    ({ report }) =>
      report !== null &&
      report.recordedById === actor.userId &&
      dayFromDb(report.meetingOn) === input.meetingOn,
  );
  if (isOwnRepeat && decisions.length === placements.length) return noted(input);
  const obstacle = obstacleToReport(
    decisions.map(({ decider, decidedAt, report }) => ({
      decider,
      decidedOn: dayOf(decidedAt),
      isReported: report !== null,
    })),
    { meetingOn: input.meetingOn, today },
  );
  if (obstacle !== null || decisions.length < placements.length) {
    const text = reportObstacleTexts[obstacle ?? "NOT_BY_CHAIR"];
    const isAboutDay = obstacle === "IN_FUTURE" || obstacle === "BEFORE_DECISION";
    refuse(text, isAboutDay ? { meetingOn: [text] } : undefined);
  }
  await tx.boardReport.createMany({
    data: decisions.map(({ id }) => ({
      decisionId: id,
      meetingOn: dbDate(input.meetingOn),
      reference: input.reference,
      recordedById: actor.userId ?? "",
      recordedAt: now,
    })),
  });
  return {
    ...noted(input),
    subjects: [
      { type: "REQUEST", id: input.requestId },
      ...placements.map(({ id }) => ({ type: "PLACEMENT" as const, id })),
    ],
    detail: { children: placements.length },
  };
}

/** Where it leads. Without subjects: of a second press the matter's timeline tells nothing. */
function noted({ requestId }: ReportToBoardInput) {
  return {
    subjects: [],
    message: doneTexts.anmalt,
    goTo: donePath(paths.client.request(requestId), "anmalt"),
  } satisfies Done;
}

async function placementsOf({ tx, actor }: Deed, input: ReportToBoardInput) {
  const placements = await tx.placement.findMany({
    where: { id: { in: input.placementIds }, requestedChild: { requestId: input.requestId } },
    include: { proposal: { include: { decision: { include: { report: true } } } } },
  });
  const isOwn = placements.every((each) => actsFor(actor, each.clientOrganisationId));
  if (!isOwn || placements.length < input.placementIds.length) refuse(decisionTexts.goneToReport);
  return placements;
}
