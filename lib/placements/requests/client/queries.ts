import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { timelineAbout } from "@/lib/access/timeline/queries";
import type { TimelineEvent } from "@/lib/access/timeline/schema";
import type { ProposalAnswer } from "@/lib/platform/generated/enums";

import { settingValue } from "@/lib/settings/queries";
import { clientEventTexts } from "../../events/texts";
import { isLive } from "../../proposals/rules";
import { type HomeProfile, homeProfileSchema } from "../../proposals/schema";
import { isDecisionLate } from "../../rules";
import { type RequestFacts, requestFacts } from "../facts/queries";
import { actsFor } from "../rules";
import { childSelect, childState } from "../status/queries";

/** A home offered to one or more of the children at the same time. */
export type ClientProposal = {
  ids: string[];
  children: { label: string; isProtected: boolean }[];
  profile: HomeProfile;
  motive: string;
  proposedAt: Date;
  isLive: boolean;
  expiresAt: Date | null;
  answer: ProposalAnswer | null;
  answeredAt: Date | null;
  answerReason: string | null;
};

/** A placement that waits for the board's decision. */
export type WaitingPlacement = {
  id: string;
  number: string;
  label: string;
  isProtected: boolean;
  acceptedAt: Date;
  isLate: boolean;
  consultations: string[];
  checksValidUntil: string | null;
};

/** A placement that the chair has decided about alone, which the board is still to be told of. */
export type ReportablePlacement = {
  id: string;
  number: string;
  label: string;
  deciderName: string;
  decidedAt: Date;
};

export type ClientRequest = {
  request: RequestFacts;
  proposals: ClientProposal[];
  waiting: WaitingPlacement[];
  toReport: ReportablePlacement[];
  events: TimelineEvent[];
};

/** A municipality's own request with the proposals it has been given. */
export const clientRequest = defineQuery({
  permission: "client.request.read",
  run: async (reading, { requestId }: { requestId: string }): Promise<ClientRequest | null> => {
    const { tx, actor, now } = reading;
    const request = await requestFacts(tx, requestId, now);
    if (request === null || !actsFor(actor, request.clientOrganisationId)) return null;
    const placementIds = request.children.flatMap(({ placement }) => placement?.id ?? []);
    return {
      request,
      proposals: await proposalsTo(reading, request),
      waiting: await waitingFor(reading, request),
      toReport: await reportable(reading, request),
      events: await timelineAbout(reading, {
        subjects: [
          { type: "REQUEST", id: request.id },
          ...placementIds.map((id) => ({ type: "PLACEMENT" as const, id })),
        ],
        events: Object.keys(clientEventTexts),
      }),
    };
  },
  record: ({ request }) => ({
    event: "request.opened",
    subjects: [{ type: "REQUEST", id: request.id }],
  }),
});

async function proposalsTo(
  { tx, now }: Reading,
  { id, children }: RequestFacts,
): Promise<ClientProposal[]> {
  const rows = await tx.proposal.findMany({
    where: { requestedChild: { requestId: id } },
    orderBy: [{ proposedAt: "desc" }, { id: "asc" }],
    include: {
      stay: { select: { kind: true, state: true, expiresAt: true } },
    },
  });
  // One deed may propose a home for several children, who are then answered for together.
  const groups = new Map<string, typeof rows>();
  for (const row of rows) {
    const key = `${row.homeId} ${row.proposedAt.toISOString()} ${row.answer ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group): ClientProposal[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { stay } = first;
    const isHeld = stay.kind === "HOLD" && stay.state === "TAKEN";
    return [
      {
        ids: group.map((row) => row.id),
        children: children.filter((child) =>
          group.some((row) => row.requestedChildId === child.id),
        ),
        profile: homeProfileSchema.parse(first.profile),
        motive: first.motive,
        proposedAt: first.proposedAt,
        isLive: isLive({ ...first, isHeld, expiresAt: stay.expiresAt }, now),
        expiresAt: stay.expiresAt,
        answer: first.answer,
        answeredAt: first.answeredAt,
        answerReason: first.answerReason,
      },
    ];
  });
}

async function waitingFor(
  { tx, now, today }: Reading,
  { id, children }: RequestFacts,
): Promise<WaitingPlacement[]> {
  const placements = await tx.placement.findMany({
    where: { requestedChild: { requestId: id }, state: "PROVISIONAL" },
    orderBy: { id: "asc" },
    include: { proposal: { select: { profile: true, answeredAt: true } } },
  });
  const hours = await settingValue(tx, "decisionPendingFlagHours", today);
  return placements.map((placement) => {
    const child = children.find((each) => each.id === placement.requestedChildId);
    const profile = homeProfileSchema.parse(placement.proposal.profile);
    const acceptedAt = placement.proposal.answeredAt ?? placement.createdAt;
    return {
      id: placement.id,
      number: placement.number,
      label: child?.label ?? placement.number,
      isProtected: child?.isProtected ?? false,
      acceptedAt,
      isLate: isDecisionLate(acceptedAt, now, hours),
      consultations: profile.consultations,
      checksValidUntil: profile.checksValidUntil,
    };
  });
}

async function reportable(
  { tx }: Reading,
  { id, children }: RequestFacts,
): Promise<ReportablePlacement[]> {
  const placements = await tx.placement.findMany({
    where: {
      requestedChild: { requestId: id },
      proposal: { decision: { decider: "CHAIR_URGENT", report: null } },
    },
    orderBy: { id: "asc" },
    include: { proposal: { select: { decision: true } } },
  });
  return placements.flatMap(({ proposal: { decision }, ...placement }) => {
    const child = children.find((each) => each.id === placement.requestedChildId);
    if (decision === null) return [];
    return {
      id: placement.id,
      number: placement.number,
      label: child?.label ?? placement.number,
      deciderName: decision.deciderName,
      decidedAt: decision.decidedAt,
    };
  });
}

/** The states of a request's children, as the open page compares them. Tells nothing of a person. */
export const requestState = defineQuery({
  permission: "client.request.read",
  run: async ({ tx, now }, { requestId }: { requestId: string }): Promise<string | null> => {
    const row = await tx.placementRequest.findUnique({
      where: { id: requestId },
      select: {
        withdrawnAt: true,
        assignedToId: true,
        children: { select: childSelect, orderBy: { no: "asc" } },
      },
    });
    if (row === null) return null;
    const standing = {
      isWithdrawn: row.withdrawnAt !== null,
      isAssigned: row.assignedToId !== null,
    };
    return row.children.map((child) => childState(child, standing, now).status).join();
  },
});
