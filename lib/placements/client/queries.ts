import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { timelineAbout } from "@/lib/access/timeline/queries";
import type { TimelineEvent } from "@/lib/access/timeline/schema";
import type { Tx } from "@/lib/platform/db";
import { clientEventTexts } from "../events/texts";
import { type PlacementFacts, placementFacts } from "../facts/queries";
import { type IdentityState, identityState } from "../identity/queries";
import { actsFor } from "../requests/rules";

/** Whom the municipality turns to about a decided placement. Nothing about a protected home. */
export type PlacementContact = {
  homeNumber: string;
  homeName: string | null;
  municipality: string | null;
  streetAddress: string | null;
  postalCode: string | null;
  adults: { name: string; phone: string | null }[];
  consultant: string | null;
  isProtected: boolean;
};

export type ClientPlacement = {
  placement: PlacementFacts;
  contact: PlacementContact | null;
  identity: IdentityState;
  events: TimelineEvent[];
};

/** A municipality's own placement with its clocks. Names are read apart, on request. */
export const clientPlacement = defineQuery({
  permission: "client.placement.read",
  run: async (
    reading,
    { placementId }: { placementId: string },
  ): Promise<ClientPlacement | null> => {
    const placement = await placementFacts(reading, placementId);
    if (placement === null || !actsFor(reading.actor, placement.clientOrganisationId)) return null;
    return {
      placement,
      contact: await contactOf(reading.tx, placement.id),
      identity: await identityState(reading.tx, placement.childId),
      events: await timelineAbout(reading, {
        subjects: [{ type: "PLACEMENT", id: placement.id }],
        events: Object.keys(clientEventTexts),
      }),
    };
  },
  record: ({ placement }) => ({
    event: "placement.opened",
    subjects: [
      { type: "PLACEMENT", id: placement.id },
      { type: "CHILD", id: placement.childId },
    ],
  }),
});

// Homes are hidden from municipalities: this door opens with the decision, for this placement alone.
async function contactOf(tx: Tx, placementId: string): Promise<PlacementContact | null> {
  const [contact] = await tx.$queryRaw<PlacementContact[]>`
    SELECT home_number AS "homeNumber", home_name AS "homeName", municipality,
           street_address AS "streetAddress", postal_code AS "postalCode",
           coalesce(adults, '[]') AS adults, consultant, is_protected AS "isProtected"
    FROM app.placement_contact(${placementId}::uuid)`;
  return contact ?? null;
}
