import "server-only";
import type { Reading } from "@/lib/access/define-query";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import type { Decider, EndReason, HomeKind, PlacementState } from "@/lib/platform/generated/enums";
import { settingValue } from "@/lib/settings/queries";
import { clockMonths, type PlacementClock, placementClock } from "../clocks/queries";
import { basisOn } from "../decisions/rules";
import { dayOrNull } from "../queries";
import { isDecisionLate, isOverstaying } from "../rules";

/** What is known of a placement, as both sides read it. */
export type PlacementFacts = {
  id: string;
  number: string;
  version: number;
  state: PlacementState;
  homeKind: HomeKind;
  homeId: string;
  childId: string;
  consultantId: string;
  clientOrganisationId: string;
  municipality: string;
  requestId: string;
  requestNumber: string;
  label: string;
  isProtected: boolean;
  startsOn: Day;
  expectedEndOn: Day | null;
  isOverstaying: boolean;
  arrivedAt: Date | null;
  agreementSignedOn: Day | null;
  openedOn: Day | null;
  closedOn: Day | null;
  specialReasons: string | null;
  /** Only while a child is, or is about to be, in a jourhem. */
  clock: PlacementClock | null;
  acceptedAt: Date;
  isDecisionLate: boolean;
  decision: DecisionFacts | null;
  ending: EndingFacts | null;
  /** Why the place was let go of, for a placement that never began. */
  releaseReason: string | null;
};

export type DecisionFacts = {
  decider: Decider;
  deciderName: string;
  decidedAt: Date;
  legalBasis: string;
  /** The paragraph that has replaced the one decided by; the decision stands under it. */
  restsNowOn: string | null;
  reference: string | null;
  checksSeenOn: Day;
  guardianConsent: string | null;
  consultationNote: string | null;
  registeredAt: Date;
  /** The meeting at which the board was told of what its chair decided alone. */
  report: { meetingOn: Day; reference: string | null } | null;
};

export type EndingFacts = {
  endedOn: Day;
  departedAt: Date;
  reason: EndReason;
  isPlanned: boolean;
  note: string | null;
};

const included = {
  requestedChild: {
    select: {
      label: true,
      protectionLevel: true,
      requestId: true,
      request: { select: { number: true } },
    },
  },
  proposal: { include: { decision: { include: { report: true } } } },
  stay: { select: { state: true, releaseReason: true } },
  ending: true,
} as const satisfies Prisma.PlacementInclude;

type Row = Prisma.PlacementGetPayload<{ include: typeof included }>;

/** A placement as far as row-level security shows it; null when it does not. */
export async function placementFacts(
  reading: Reading,
  placementId: string,
): Promise<PlacementFacts | null> {
  const { tx, now, today } = reading;
  const row = await tx.placement.findUnique({ where: { id: placementId }, include: included });
  if (row === null) return null;
  const { requestedChild: child, proposal, stay } = row;
  const expectedEndOn = dayOrNull(row.expectedEndOn);
  const acceptedAt = proposal.answeredAt ?? row.createdAt;
  const hours = await settingValue(tx, "decisionPendingFlagHours", today);
  const client = await tx.organisation.findUnique({ where: { id: row.clientOrganisationId } });
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    state: row.state,
    homeKind: row.homeKind,
    homeId: row.homeId,
    childId: row.childId,
    consultantId: row.consultantId,
    clientOrganisationId: row.clientOrganisationId,
    municipality: client?.name ?? "",
    requestId: child.requestId,
    requestNumber: child.request.number,
    label: child.label,
    isProtected: child.protectionLevel !== "NONE",
    startsOn: dayFromDb(row.startsOn),
    expectedEndOn,
    isOverstaying: isOverstaying({ state: row.state, expectedEndOn }, today),
    arrivedAt: row.arrivedAt,
    agreementSignedOn: dayOrNull(row.agreementSignedOn),
    openedOn: dayOrNull(row.childInvestigationOpenedOn),
    closedOn: dayOrNull(row.childInvestigationClosedOn),
    specialReasons: row.specialReasons,
    clock: placementClock(row, await clockMonths(tx, today), today),
    acceptedAt,
    isDecisionLate: row.state === "PROVISIONAL" && isDecisionLate(acceptedAt, now, hours),
    decision: await decisionOf(tx, proposal.decision, today),
    ending: row.ending === null ? null : { ...row.ending, endedOn: dayFromDb(row.ending.endedOn) },
    releaseReason: stay.state === "RELEASED" ? stay.releaseReason : null,
  };
}

async function decisionOf(
  tx: Tx,
  decision: Row["proposal"]["decision"],
  today: Day,
): Promise<DecisionFacts | null> {
  if (decision === null) return null;
  const bases = (await tx.legalBasis.findMany()).map((basis) => ({
    ...basis,
    validFrom: dayFromDb(basis.validFrom),
    validTo: dayOrNull(basis.validTo),
  }));
  const wordsOf = (code: string) => {
    const basis = bases.find((each) => each.code === code);
    return basis === undefined ? code : `${basis.act}, ${basis.section}: ${basis.text}`;
  };
  const current = basisOn(bases, decision.legalBasisCode, today);
  const isReplaced = current !== null && current.code !== decision.legalBasisCode;
  return {
    decider: decision.decider,
    deciderName: decision.deciderName,
    decidedAt: decision.decidedAt,
    legalBasis: wordsOf(decision.legalBasisCode),
    restsNowOn: isReplaced ? wordsOf(current.code) : null,
    reference: decision.reference,
    checksSeenOn: dayFromDb(decision.checksSeenOn),
    guardianConsent: decision.guardianConsent,
    consultationNote: decision.consultationNote,
    registeredAt: decision.registeredAt,
    report:
      decision.report === null
        ? null
        : {
            meetingOn: dayFromDb(decision.report.meetingOn),
            reference: decision.report.reference,
          },
  };
}
