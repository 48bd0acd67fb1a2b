import type { Actor } from "@/lib/access/actor";
import { assignRequestAction, sendRequestAction } from "@/lib/placements/requests/actions";
import { addDays, type Day } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { behind, pool } from "../cast";
import { basisOn } from "../legal-bases";
import { madeUpPhone } from "../people";
import { deed, type Step } from "../timeline";
import type { World } from "../world";
import type { RequestFacts } from "./facts";

const phoneOf = (from: string) => madeUpPhone(185 + pool.findIndex(({ name }) => name === from));

/** A municipality sends a request, or the out-of-hours duty on its behalf. */
export function sent(
  { cast }: World,
  { at, by, startsOn }: { at: Date; by?: Actor; startsOn: Day },
  facts: RequestFacts,
): Step {
  const { from, children, nights, needs = [], languages = [], avoid = [] } = facts;
  return deed(at, [by ?? cast.clientOf(from), sendRequestAction], {
    idempotencyKey: uuidv7(),
    clientOrganisationId: cast.organisationId(from),
    urgency: facts.urgency ?? "PLANNED",
    homeKind: facts.homeKind ?? "EMERGENCY",
    placementKind: facts.placementKind ?? "ORDINARY",
    startsOn,
    expectedEndOn: nights === undefined ? "" : addDays(startsOn, nights),
    children: children.map(({ sex, age, label, isAgeEstimated, isProtected }) => ({
      ...{ sex, label: label ?? "", ageYears: String(age) },
      isAgeEstimated: isAgeEstimated ? "on" : "",
      isProtected: isProtected ? "on" : "",
    })),
    keepTogether: children.length > 1 ? "yes" : "",
    legalBasisCode: basisOn(facts.ground, startsOn),
    needs: [...needs],
    languages: languages.join(", "),
    avoidMunicipalities: [...avoid],
    situation: facts.situation,
    contactPhone: phoneOf(from),
    hasTriedKinship: "yes",
  });
}

/** The unit manager gives a request to a consultant. */
export function assigned(
  { cast }: World,
  at: Date,
  { requestId, consultantId }: { requestId: string; consultantId: string },
): Step {
  const form = { requestId, version: "1", consultantId };
  return deed(at, [cast.user("chef"), assignRequestAction], form);
}

/** The children of a request, in order. */
export function childIds(requestId: string): Promise<string[]> {
  return behind(async (tx) => {
    const children = await tx.requestedChild.findMany({
      where: { requestId },
      orderBy: { no: "asc" },
    });
    return children.map(({ id }) => id);
  });
}
