import "server-only";
import type { Reading } from "@/lib/access/define-query";
import { unreadCounts } from "@/lib/notifications/threads/queries";
import { dayOf } from "@/lib/platform/dates";
import type { Prisma } from "@/lib/platform/generated/client";
import { settingValue } from "@/lib/settings/queries";
import { boardReportDue } from "../decisions/rules";
import { decisionDue } from "../rules";
import { type Awaited, inOrderOfHaste } from "./rules";

const MOST = 200;

const waitingChild = {
  select: {
    label: true,
    protectionLevel: true,
    request: { select: { id: true, number: true, clientOrganisationId: true } },
  },
} as const satisfies Prisma.RequestedChildDefaultArgs;

type WaitingChild = Prisma.RequestedChildGetPayload<typeof waitingChild>;
type Names = ReadonlyMap<string, string>;

/**
 * What waits for a municipality, the most urgent first. It follows from how far its requests have come,
 * so nothing is to be ticked off. Part of another query.
 */
export async function awaitedFrom(reading: Reading, names: Names): Promise<Awaited[]> {
  const waits = [
    ...(await proposalsToAnswer(reading, names)),
    ...(await decisionsToRegister(reading, names)),
    ...(await decisionsToReport(reading, names)),
    ...(await messagesToRead(reading, names)),
  ];
  return inOrderOfHaste(waits);
}

async function proposalsToAnswer(reading: Reading, names: Names): Promise<Awaited[]> {
  const proposals = await reading.tx.proposal.findMany({
    where: {
      answer: null,
      stay: { kind: "HOLD", state: "TAKEN", expiresAt: { gt: reading.now } },
      requestedChild: { request: { ...own(reading), withdrawnAt: null } },
    },
    select: { stay: { select: { expiresAt: true } }, requestedChild: waitingChild },
    orderBy: { id: "asc" },
    take: MOST,
  });
  return proposals.map(({ stay, requestedChild }) => ({
    ...lineOf(requestedChild, names),
    kind: "ANSWER_PROPOSAL",
    due: stay.expiresAt === null ? null : { at: stay.expiresAt },
  }));
}

async function decisionsToRegister(reading: Reading, names: Names): Promise<Awaited[]> {
  const placements = await reading.tx.placement.findMany({
    where: { ...own(reading), state: "PROVISIONAL" },
    select: {
      createdAt: true,
      proposal: { select: { answeredAt: true } },
      requestedChild: waitingChild,
    },
    orderBy: { id: "asc" },
    take: MOST,
  });
  const hours = await settingValue(reading.tx, "decisionPendingFlagHours", reading.today);
  return placements.map(({ createdAt, proposal, requestedChild }) => ({
    ...lineOf(requestedChild, names),
    kind: "REGISTER_DECISION",
    due: { at: decisionDue(proposal.answeredAt ?? createdAt, hours) },
  }));
}

async function decisionsToReport(reading: Reading, names: Names): Promise<Awaited[]> {
  const decisions = await reading.tx.placementDecision.findMany({
    where: {
      decider: "CHAIR_URGENT",
      report: null,
      requestedChild: { request: own(reading) },
    },
    select: { decidedAt: true, requestedChild: waitingChild },
    orderBy: { id: "asc" },
    take: MOST,
  });
  return decisions.map(({ decidedAt, requestedChild }) => ({
    ...lineOf(requestedChild, names),
    kind: "REPORT_TO_BOARD",
    due: { on: boardReportDue(dayOf(decidedAt)) },
  }));
}

async function messagesToRead(reading: Reading, names: Names): Promise<Awaited[]> {
  const { tx, actor } = reading;
  // The out-of-hours duty acts for all: of what is written by day it follows its own matters alone.
  const worksFor = actor.grants.filter(({ role }) => role === "CLIENT_WORKER");
  const requests = await tx.placementRequest.findMany({
    where: {
      OR: [
        { clientOrganisationId: { in: worksFor.map(({ organisationId }) => organisationId) } },
        { createdById: actor.userId ?? "" },
      ],
    },
    select: {
      id: true,
      number: true,
      clientOrganisationId: true,
      children: { select: { label: true, protectionLevel: true }, orderBy: { no: "asc" } },
    },
    orderBy: { submittedAt: "desc" },
    take: MOST,
  });
  const unread = await unreadCounts(
    reading,
    "REQUEST",
    requests.map(({ id }) => id),
  );
  return requests
    .filter(({ id }) => (unread.get(id) ?? 0) > 0)
    .flatMap(({ children, ...request }) =>
      children.map((child) => ({
        ...lineOf({ ...child, request }, names),
        kind: "READ_MESSAGE",
        due: null,
      })),
    );
}

function own({ actor }: Reading) {
  return { clientOrganisationId: { in: [...actor.serves] } };
}

function lineOf({ request, label, protectionLevel }: WaitingChild, names: Names) {
  return {
    requestId: request.id,
    number: request.number,
    municipality: names.get(request.clientOrganisationId) ?? "",
    children: [{ label, isProtected: protectionLevel !== "NONE" }],
  };
}
