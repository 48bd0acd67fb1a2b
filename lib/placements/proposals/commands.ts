import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import type { Prisma } from "@/lib/platform/generated/client";
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { endTasks } from "@/lib/tasks/commands";
import { donePath, doneTexts } from "../done/texts";
import { requestAtWork, unplaced } from "../matching/holds/queries";
import { knownHomes, needsOf, placedIn } from "../matching/homes/queries";
import { judgeHome } from "../matching/rules";
import { type CriterionKey, matchingTexts } from "../matching/texts";
import { municipalityNames, type RequestedChildState } from "../requests/status/queries";
import { consultationsFor, obstacleToPropose } from "./rules";
import type { HomeProfile, ProposeHomeInput } from "./schema";
import { proposeObstacleTexts } from "./texts";

/**
 * Offers the places held in a home to the municipality. What it may see of the home is written down
 * as it is now, so that it later stands what the decision rested on.
 */
export async function proposeHome(deed: Deed, input: ProposeHomeInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const { request, children } = await requestAtWork(deed, input.requestId);
  const waiting = unplaced(children);
  const obstacle = obstacleToPropose(
    waiting.map(({ hold, status }) => ({
      heldIn: hold?.homeId ?? null,
      isProposed: status === "PROPOSED",
    })),
    input.homeId,
    request.keepTogether,
  );
  if (obstacle !== null) refuse(proposeObstacleTexts[obstacle]);
  const offered = waiting.filter(
    ({ hold, status }) => hold?.homeId === input.homeId && status !== "PROPOSED",
  );
  const profile = await profileOf(deed, { request, offered, homeId: input.homeId });
  await withdrawDead(deed, offered);
  await tx.proposal.createMany({
    data: offered.map((child) => ({
      id: uuidv7(),
      requestedChildId: child.id,
      homeId: input.homeId,
      stayId: child.hold?.stayId ?? "",
      profile: profile as Prisma.InputJsonObject,
      motive: input.motive,
      proposedById: actor.userId ?? "",
      proposedAt: now,
      controllerOrganisationId: request.controllerOrganisationId,
    })),
  });
  await endTasks(deed, { type: "REQUEST", id: request.id }, ["PROPOSAL_DECLINED"]);
  return {
    subjects: [
      { type: "REQUEST", id: request.id },
      { type: "HOME", id: input.homeId },
    ],
    detail: { children: offered.length },
    message: doneTexts.foreslagen,
    goTo: donePath(paths.staff.request(request.id), "foreslagen"),
  };
}

/** What the municipality is told the verdict of. The rest is given as facts, or is settled by the hold. */
const toldToClient: ReadonlySet<CriterionKey> = new Set([
  "SUITABLE",
  "AGE",
  "AREA",
  "SEX",
  "PETS",
  "SMOKE",
  "STEPS",
  "ADULT",
  "LANGUAGE",
]);

type Offer = {
  request: Awaited<ReturnType<typeof requestAtWork>>["request"];
  offered: readonly RequestedChildState[];
  homeId: string;
};

async function profileOf(deed: Deed, { request, offered, homeId }: Offer): Promise<HomeProfile> {
  const { tx, actor, now } = deed;
  const needs = needsOf(request, offered);
  const [home] = await knownHomes(tx, [homeId], { needs, now });
  if (home === undefined) refuse(matchingTexts.homeGone);
  const { facts } = home;
  const placedBy = await placedIn(tx, homeId, needs);
  const names = await municipalityNames(tx);
  const bands = facts.kinds.filter(({ kind }) => kind === request.homeKind);
  const criteria = judgeHome(facts, needs).criteria.filter(({ key }) => toldToClient.has(key));
  const reasons = (verdict: string) =>
    criteria.filter((each) => each.verdict === verdict).map(({ reason }) => reason);
  return {
    homeKind: request.homeKind,
    form: home.form,
    municipality: home.isProtected ? null : facts.municipality,
    ageFrom: Math.min(...bands.map(({ ageFrom }) => ageFrom)),
    ageTo: Math.max(...bands.map(({ ageTo }) => ageTo)),
    languages: [...facts.languages],
    hasPets: facts.hasPets,
    isSmokeFree: facts.isSmokeFree,
    isStepFree: facts.isStepFree,
    hasAdultAtHome: facts.hasAdultAtHome,
    otherChildren: placedBy.length,
    fits: reasons("FITS"),
    misfits: reasons("NOT"),
    unknowns: reasons("UNKNOWN"),
    checksValidUntil: facts.checksValidUntil,
    consultations: consultationsFor(
      names.get(request.clientOrganisationId) ?? "",
      { municipality: facts.municipality, isProtected: home.isProtected },
      placedBy.map((id) => names.get(id) ?? ""),
    ),
    consultantId: home.consultantId,
    proposedByName: actor.displayName,
  };
}

/** A proposal whose place is no longer held would keep a new one out. */
async function withdrawDead(
  { tx, now, actor }: Deed,
  offered: readonly RequestedChildState[],
): Promise<void> {
  await tx.proposal.updateMany({
    where: {
      requestedChildId: { in: offered.map(({ id }) => id) },
      answer: null,
      stayId: { notIn: offered.flatMap(({ hold }) => hold?.stayId ?? []) },
    },
    data: { answer: "WITHDRAWN", answeredAt: now, answeredById: actor.userId },
  });
}
