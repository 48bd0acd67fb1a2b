import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { compareDays, type Day, dayFromDb, dbDate, instantAt } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { addTask, endTasks } from "@/lib/tasks/commands";
import { donePath, doneTexts } from "../done/texts";
import { homeProfileSchema } from "../proposals/schema";
import { actsFor } from "../requests/rules";
import { lockRequest } from "../requests/status/queries";
import { type DecidingBasis, faultsOf, isSameDecision } from "./rules";
import type { RegisterDecisionInput } from "./schema";
import { decisionFaultTexts, decisionTexts } from "./texts";

/**
 * Registers the board's decision about one or more placements of a request. The portal never decides:
 * it checks that whoever is said to have done so may, and that what the law asks for first is there.
 */
export async function registerDecision(deed: Deed, input: RegisterDecisionInput): Promise<Done> {
  await lockRequest(deed.tx, input.requestId);
  const placements = await ownPlacements(deed, input);
  const decidedAt = instantAt(input.decidedOn, input.decidedAt);
  const stated = { ...input, decidedAt, registeredById: deed.actor.userId };
  const standing = placements.map(({ proposal }) => proposal.decision);
  if (standing.every((decision) => isSameDecision(decision, stated))) return registered(input);
  if (placements.some(({ state }) => state !== "PROVISIONAL")) {
    refuse(decisionTexts.registeredAlready);
  }
  const faults = faultsOf(
    { ...input, decidedAt },
    {
      basis: await basisOf(deed.tx, input.legalBasisCode),
      proposedAt: latest(placements.map(({ proposal }) => proposal.proposedAt)),
      needsConsultation: placements.some(
        ({ proposal }) => homeProfileSchema.parse(proposal.profile).consultations.length > 0,
      ),
      registeredBy: deed.actor.displayName,
      now: deed.now,
    },
  );
  refuseFaults(faults);
  for (const placement of placements) {
    await writeDecision(deed, placement, { ...input, decidedAt });
    await planStart(deed, placement);
  }
  return {
    ...registered(input),
    subjects: [
      { type: "REQUEST", id: input.requestId },
      ...placements.map(({ id }) => ({ type: "PLACEMENT" as const, id })),
    ],
    detail: {
      decider: input.decider,
      legalBasis: input.legalBasisCode,
      children: placements.length,
    },
  };
}

/** Where it leads. Without subjects: of a second press the matter's timeline tells nothing. */
function registered({ requestId }: RegisterDecisionInput) {
  return {
    subjects: [],
    message: doneTexts.beslutat,
    goTo: donePath(paths.client.request(requestId), "beslutat"),
  } satisfies Done;
}

type Decided = Awaited<ReturnType<typeof ownPlacements>>[number];

async function ownPlacements({ tx, actor }: Deed, input: RegisterDecisionInput) {
  const placements = await tx.placement.findMany({
    where: { id: { in: input.placementIds }, requestedChild: { requestId: input.requestId } },
    include: { proposal: { select: { proposedAt: true, profile: true, decision: true } } },
  });
  const isOwn = placements.every((each) => actsFor(actor, each.clientOrganisationId));
  if (!isOwn || placements.length < input.placementIds.length) refuse(decisionTexts.gone);
  return placements;
}

async function basisOf(tx: Tx, code: string): Promise<DecidingBasis | null> {
  const basis = await tx.legalBasis.findUnique({ where: { code } });
  return basis === null
    ? null
    : {
        ...basis,
        validFrom: dayFromDb(basis.validFrom),
        validTo: basis.validTo === null ? null : dayFromDb(basis.validTo),
      };
}

function refuseFaults(faults: ReturnType<typeof faultsOf>): void {
  const found = Object.entries(faults);
  if (found.length === 0) return;
  refuse(
    `Rätta ${found.length} fel för att gå vidare`,
    Object.fromEntries(found.map(([field, fault]) => [field, [decisionFaultTexts[fault]]])),
  );
}

async function writeDecision(
  { tx, actor, now }: Deed,
  placement: Decided,
  input: Omit<RegisterDecisionInput, "decidedAt"> & { decidedAt: Date },
): Promise<void> {
  // Two may register at once: the loser changes no row.
  const { count } = await tx.placement.updateMany({
    where: { id: placement.id, state: "PROVISIONAL" },
    data: { state: "CONFIRMED", version: { increment: 1 } },
  });
  if (count === 0) refuse(decisionTexts.registeredAlready);
  await tx.placementDecision.create({
    data: {
      id: uuidv7(),
      requestedChildId: placement.requestedChildId,
      proposalId: placement.proposalId,
      decider: input.decider,
      deciderName: input.deciderName,
      decidedAt: input.decidedAt,
      legalBasisCode: input.legalBasisCode,
      reference: input.reference,
      checksSeenOn: dbDate(input.checksSeenOn),
      guardianConsent: input.guardianConsent,
      consultationNote: input.consultationNote,
      registeredById: actor.userId ?? "",
      registeredAt: now,
      controllerOrganisationId: placement.controllerOrganisationId,
    },
  });
}

async function planStart(deed: Deed, placement: Decided): Promise<void> {
  const subject = { type: "PLACEMENT" as const, id: placement.id };
  const startsOn = dayFromDb(placement.startsOn);
  await endTasks(deed, subject, ["DECISION_REGISTER"]);
  await addTask(deed, {
    kind: "PLACEMENT_START",
    subject,
    matterNumber: placement.number,
    dueOn: laterOf(startsOn, deed.today),
    forUser: placement.consultantId,
  });
}

function latest(times: readonly Date[]): Date {
  return new Date(Math.max(...times.map((time) => time.getTime())));
}

function laterOf(day: Day, other: Day): Day {
  return compareDays(day, other) > 0 ? day : other;
}
