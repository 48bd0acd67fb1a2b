import "server-only";
import type { Deed } from "@/lib/access/perform";
import { refuse } from "@/lib/platform/refusal";
import { needsHome } from "../../requests/rules";
import { childSelect, childState, type RequestedChildState } from "../../requests/status/queries";
import { requestTexts } from "../../requests/texts";
import { mayMatch } from "../rules";

/**
 * The request that somebody works with, and how far its children have come.
 * @throws {Refusal} if the actor neither is its consultant nor leads the unit, or it is withdrawn.
 */
export async function requestAtWork({ tx, actor, now }: Deed, requestId: string) {
  const request = await tx.placementRequest.findUnique({
    where: { id: requestId },
    include: { children: { select: childSelect, orderBy: { no: "asc" } } },
  });
  if (request === null || !mayMatch(actor, request)) refuse(requestTexts.gone);
  if (request.withdrawnAt !== null) refuse(requestTexts.withdrawnAlready);
  const standing = { isWithdrawn: false, isAssigned: request.assignedToId !== null };
  const children = request.children.map((child) => childState(child, standing, now));
  return { request, children };
}

/** The children that still need a home: nothing accepted, nothing finished. */
export function unplaced(children: readonly RequestedChildState[]): RequestedChildState[] {
  return children.filter(({ status }) => needsHome(status));
}
