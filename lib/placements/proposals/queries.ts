import "server-only";
import type { Reading } from "@/lib/access/define-query";
import type { ProposalAnswer } from "@/lib/platform/generated/enums";
import { homeNames } from "../matching/log/queries";
import type { RequestFacts } from "../requests/facts/queries";
import { isLive } from "./rules";

/** A home that the unit has offered to the municipality. */
export type OfferedHome = {
  id: string;
  homeId: string;
  name: string;
  number: string;
  child: string;
  motive: string;
  proposedAt: Date;
  isLive: boolean;
  expiresAt: Date | null;
  answer: ProposalAnswer | null;
  answeredAt: Date | null;
  answerReason: string | null;
};

/** What has been proposed to the municipality, the latest first. */
export async function offeredHomes(
  { tx, now }: Reading,
  request: RequestFacts,
): Promise<OfferedHome[]> {
  const proposals = await tx.proposal.findMany({
    where: { requestedChild: { requestId: request.id } },
    orderBy: [{ proposedAt: "desc" }, { id: "asc" }],
    include: { stay: { select: { kind: true, state: true, expiresAt: true } } },
  });
  const names = await homeNames(
    tx,
    proposals.map(({ homeId }) => homeId),
  );
  return proposals.map(({ stay, ...proposal }) => ({
    id: proposal.id,
    homeId: proposal.homeId,
    name: names.get(proposal.homeId)?.name ?? "Skyddat hem",
    number: names.get(proposal.homeId)?.number ?? "",
    child: request.children.find(({ id }) => id === proposal.requestedChildId)?.label ?? "",
    motive: proposal.motive,
    proposedAt: proposal.proposedAt,
    isLive: isLive(
      {
        ...proposal,
        isHeld: stay.kind === "HOLD" && stay.state === "TAKEN",
        expiresAt: stay.expiresAt,
      },
      now,
    ),
    expiresAt: stay.expiresAt,
    answer: proposal.answer,
    answeredAt: proposal.answeredAt,
    answerReason: proposal.answerReason,
  }));
}
