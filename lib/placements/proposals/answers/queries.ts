import "server-only";
import type { Tx } from "@/lib/platform/db";
import type { ProposalFacts } from "../rules";

/** A proposal as it is answered. */
export type AnsweredProposal = ProposalFacts & {
  answeredById: string | null;
  answerReason: string | null;
  homeId: string;
  stayId: string;
  profile: unknown;
  child: NonNullable<Awaited<ReturnType<typeof readRequest>>>["children"][number];
};

export type AnsweredRequest = NonNullable<Awaited<ReturnType<typeof requestToAnswer>>>;

/** A request with all its proposals, for the municipality to answer; null if it is not its own. */
export async function requestToAnswer(tx: Tx, requestId: string) {
  const request = await readRequest(tx, requestId);
  if (request === null) return null;
  const proposals = request.children.flatMap((child): AnsweredProposal[] =>
    child.proposals.map(({ stay, ...proposal }) => ({
      ...proposal,
      isHeld: stay.kind === "HOLD" && stay.state === "TAKEN",
      expiresAt: stay.expiresAt,
      child,
    })),
  );
  const unplaced = request.children.filter(
    (child) => !child.proposals.some(({ answer }) => answer === "ACCEPTED"),
  ).length;
  return { ...request, proposals, unplaced };
}

function readRequest(tx: Tx, id: string) {
  return tx.placementRequest.findFirst({
    where: { id, withdrawnAt: null },
    select: {
      id: true,
      number: true,
      homeKind: true,
      startsOn: true,
      expectedEndOn: true,
      keepTogether: true,
      assignedToId: true,
      clientOrganisationId: true,
      controllerOrganisationId: true,
      children: {
        orderBy: { no: "asc" },
        select: {
          id: true,
          label: true,
          sex: true,
          protectionLevel: true,
          childId: true,
          controllerOrganisationId: true,
          proposals: {
            select: {
              id: true,
              homeId: true,
              stayId: true,
              profile: true,
              answer: true,
              answeredById: true,
              answerReason: true,
              stay: { select: { kind: true, state: true, expiresAt: true } },
            },
          },
        },
      },
    },
  });
}
