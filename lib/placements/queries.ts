import "server-only";
import type { Deed } from "@/lib/access/perform";
import { type Day, dayFromDb, dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { HomeKind, PlacementState } from "@/lib/platform/generated/enums";
import { refuse } from "@/lib/platform/refusal";
import { mayManage } from "./rules";
import { placementTexts } from "./texts";

/** A placement as the commands work with it. */
export type WorkedPlacement = {
  id: string;
  number: string;
  version: number;
  state: PlacementState;
  homeKind: HomeKind;
  homeId: string;
  stayId: string;
  childId: string;
  proposalId: string;
  consultantId: string;
  clientOrganisationId: string;
  startsOn: Day;
  /** The first day on which the place is no longer the child's. */
  endsOn: Day | null;
  arrivedAt: Date | null;
  /** Of the child's own inquiry at the municipality. */
  openedOn: Day | null;
  closedOn: Day | null;
};

/**
 * The placement that somebody at the unit works with.
 * @throws {Refusal} if the actor neither is its consultant nor leads the unit.
 */
export async function placementAtWork(
  { tx, actor }: Deed,
  { placementId }: { placementId: string },
): Promise<WorkedPlacement> {
  const placement = await placementById(tx, placementId);
  if (placement === null || !mayManage(actor, placement)) refuse(placementTexts.gone);
  return placement;
}

/** A placement as far as row-level security shows it; null when it does not. */
export async function placementById(tx: Tx, id: string): Promise<WorkedPlacement | null> {
  const row = await tx.placement.findUnique({
    where: { id },
    include: { stay: { select: { endsOn: true } } },
  });
  if (row === null) return null;
  return {
    ...row,
    startsOn: dayFromDb(row.startsOn),
    endsOn: dayOrNull(row.stay.endsOn),
    openedOn: dayOrNull(row.childInvestigationOpenedOn),
    closedOn: dayOrNull(row.childInvestigationClosedOn),
  };
}

/** How many children are placed in a home on a day, whichever municipality placed them. */
export async function placedOn(tx: Tx, homeId: string, day: Day): Promise<number> {
  return tx.stay.count({
    where: {
      homeId,
      kind: "PLACEMENT",
      state: "TAKEN",
      startsOn: { lte: dbDate(day) },
      OR: [{ endsOn: null }, { endsOn: { gt: dbDate(day) } }],
    },
  });
}

/** A day of a column that may be empty. */
export function dayOrNull(date: Date | null): Day | null {
  return date === null ? null : dayFromDb(date);
}
