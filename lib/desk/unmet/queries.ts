import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import {
  childSelect,
  childState,
  municipalityNames,
} from "@/lib/placements/requests/status/queries";
import { addMonths, dayOf, startOfDay } from "@/lib/platform/dates";
import { type AskedFor, summaryOf, type UnmetSummary } from "./rules";

const MONTHS = 12;

/**
 * What the unit was asked for in the last twelve months and did not have, as counts. The facts of each
 * child stay within: what leaves is told of five or more.
 */
export const unmetNeeds = defineQuery({
  permission: "need.publish",
  run: async ({ tx, now, today }, _input: undefined): Promise<UnmetSummary> => {
    const requests = await tx.placementRequest.findMany({
      where: { submittedAt: { gte: startOfDay(addMonths(today, -MONTHS)) } },
      select: {
        ...{ urgency: true, submittedAt: true, withdrawnAt: true, assignedToId: true },
        clientOrganisationId: true,
        children: { select: childSelect },
      },
    });
    const names = await municipalityNames(tx);
    const asked = requests.flatMap((request): AskedFor[] => {
      const { urgency, submittedAt, withdrawnAt, assignedToId, children } = request;
      const facts = { isWithdrawn: withdrawnAt !== null, isAssigned: assignedToId !== null };
      return children.map((child) => ({
        ...{ urgency, ageYears: child.ageYears, siblings: children.length },
        status: childState(child, facts, now).status,
        askedOn: dayOf(submittedAt),
        municipality: names.get(request.clientOrganisationId) ?? "Okänd kommun",
      }));
    });
    return summaryOf(asked, today);
  },
  record: () => ({ event: "unmet-need.counted", subjects: [] }),
});
