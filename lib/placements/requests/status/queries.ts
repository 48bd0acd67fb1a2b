import "server-only";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import type { ProposalAnswer, ProtectionLevel, Sex } from "@/lib/platform/generated/enums";
import { type ChildFacts, type ChildStatus, childStatus } from "../rules";

/** What the status of a requested child follows from, as the database is asked for it. */
export const childSelect = {
  id: true,
  no: true,
  label: true,
  ageYears: true,
  isAgeEstimated: true,
  sex: true,
  protectionLevel: true,
  decision: { select: { id: true } },
  stays: {
    where: { kind: "HOLD", state: "TAKEN" },
    select: { id: true, homeId: true, expiresAt: true },
  },
  proposals: {
    select: { id: true, homeId: true, stayId: true, answer: true },
    orderBy: { id: "desc" },
  },
  placements: {
    select: { id: true, number: true, state: true },
    orderBy: { id: "desc" },
    take: 1,
  },
} as const satisfies Prisma.RequestedChildSelect;

/** A requested child as the database gives it. */
export type ChildRow = {
  id: string;
  no: number;
  label: string;
  ageYears: number;
  isAgeEstimated: boolean;
  sex: Sex;
  protectionLevel: ProtectionLevel;
  decision: { id: string } | null;
  stays: { id: string; homeId: string; expiresAt: Date | null }[];
  proposals: { id: string; homeId: string; stayId: string; answer: ProposalAnswer | null }[];
  placements: { id: string; number: string; state: NonNullable<ChildFacts["placement"]> }[];
};

/** A requested child with how far it has come. */
export type RequestedChildState = {
  id: string;
  no: number;
  label: string;
  ageYears: number;
  isAgeEstimated: boolean;
  sex: Sex;
  isProtected: boolean;
  status: ChildStatus;
  /** A place held for the child now. */
  hold: { stayId: string; homeId: string; expiresAt: Date } | null;
  /** A proposal that is not answered; with a hold it may still be accepted. */
  openProposalId: string | null;
  placement: { id: string; number: string } | null;
};

/** Reads how far a child has come at an instant: a hold past its time is no hold. */
export function childState(
  row: ChildRow,
  request: { isWithdrawn: boolean; isAssigned: boolean },
  now: Date,
): RequestedChildState {
  const hold = liveHold(row, now);
  const open = row.proposals.find((proposal) => proposal.answer === null) ?? null;
  const [placement = null] = row.placements;
  return {
    id: row.id,
    no: row.no,
    label: row.label,
    ageYears: row.ageYears,
    isAgeEstimated: row.isAgeEstimated,
    sex: row.sex,
    isProtected: row.protectionLevel !== "NONE",
    status: childStatus({
      ...request,
      hasHold: hold !== null,
      hasOpenProposal: open !== null && open.stayId === hold?.stayId,
      hasDecision: row.decision !== null,
      placement: placement?.state ?? null,
    }),
    hold,
    openProposalId: open?.id ?? null,
    placement: placement === null ? null : { id: placement.id, number: placement.number },
  };
}

function liveHold({ stays }: ChildRow, now: Date): RequestedChildState["hold"] {
  const [hold] = stays.filter(({ expiresAt }) => expiresAt !== null && expiresAt > now);
  return hold?.expiresAt == null
    ? null
    : { stayId: hold.id, homeId: hold.homeId, expiresAt: hold.expiresAt };
}

/** A child that has moved in, or never will, no longer keeps its request open. */
export const unfinishedChild = {
  placements: { none: { state: { in: ["ACTIVE", "ENDED", "DID_NOT_ARRIVE"] } } },
} satisfies Prisma.RequestedChildWhereInput;

/** The names of the municipalities by id. */
export async function municipalityNames(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.organisation.findMany({ select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Lets deeds about a request wait for one another, so that each sees what the one before has done. */
export async function lockRequest(tx: Tx, requestId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM placement_request WHERE id = ${requestId}::uuid FOR UPDATE`;
}
