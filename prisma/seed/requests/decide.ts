import type { Actor } from "@/lib/access/actor";
import { registerDecisionAction } from "@/lib/placements/decisions/actions";
import { nameReaderAction, recordIdentityAction } from "@/lib/placements/identity/actions";
import { dayOf, formatClock } from "@/lib/platform/dates";
import type { Decider } from "@/lib/platform/generated/enums";
import { behind, type Municipality } from "../cast";
import { basisOn, type Ground } from "../legal-bases";
import { madeUpNumber, pick } from "../people";
import { deed, type Script } from "../timeline";
import { chairs, consents } from "../words/requests";
import type { World } from "../world";
import type { ChildFacts } from "./facts";

/** The placements of a request, in the order of its children. */
export function placementsOf(requestId: string) {
  return behind((tx) =>
    tx.placement.findMany({
      where: { requestedChild: { requestId } },
      orderBy: { requestedChild: { no: "asc" } },
      select: { id: true, version: true, requestedChild: { select: { no: true } } },
    }),
  );
}

type Decision = {
  requestId: string;
  by: Actor;
  /** When it was made, and later when it is registered. */
  decidedAt: Date;
  registeredAt: Date;
  from: Municipality;
  ground: Ground;
  decider: Decider;
  consultations: readonly string[];
  seed: number;
};

/** The municipality registers what its board, committee or chair has decided. */
export async function* decisionRegistered(decision: Decision): Script {
  const { requestId, by, decidedAt, registeredAt, from, ground, consultations, seed } = decision;
  const day = dayOf(decidedAt);
  const consulted = consultations.join(", ");
  yield deed(registeredAt, [by, registerDecisionAction], {
    requestId,
    placementIds: (await placementsOf(requestId)).map(({ id }) => id),
    decider: decision.decider,
    deciderName: chairs[from],
    decidedOn: day,
    decidedAt: formatClock(decidedAt),
    legalBasisCode: basisOn(ground, day),
    reference: decision.decider === "COMMITTEE" ? `SU ${day.slice(0, 4)}:${100 + seed}` : "",
    checksSeenOn: day,
    guardianConsent: ground === "CONSENT" ? pick(consents, seed) : "",
    consultationNote: consulted === "" ? "" : `Samråd per telefon före beslutet: ${consulted}`,
  });
}

/** The unit manager names those who follow a protected child; nobody else reads who it is. */
export async function* readersNamed(
  { cast }: World,
  { requestId, readers, next }: { requestId: string; readers: readonly Actor[]; next: () => Date },
  children: readonly ChildFacts[],
): Script {
  for (const { id: placementId, requestedChild } of await placementsOf(requestId)) {
    if (!children[requestedChild.no - 1]?.isProtected) continue;
    for (const { userId } of readers) {
      const form = { placementId, userId, reason: "Följer barnet" };
      yield deed(next(), [cast.user("chef"), nameReaderAction], form);
    }
  }
}

/** The municipality writes down who the children are. */
export async function* identified(
  { requestId, by, next }: { requestId: string; by: Actor; next: () => Date },
  children: readonly ChildFacts[],
): Script {
  for (const { id, requestedChild } of await placementsOf(requestId)) {
    const child = children[requestedChild.no - 1];
    if (child?.name === undefined) continue;
    const at = next();
    const [givenName, familyName] = child.name;
    const born = `${Number(dayOf(at).slice(0, 4)) - child.age - 1}-12-${10 + requestedChild.no * 3}`;
    const personalNumber = madeUpNumber(
      born as `${number}-${number}-${number}`,
      child.sex === "GIRL",
    );
    const form = { placementId: id, givenName, familyName, personalNumber };
    yield deed(at, [by, recordIdentityAction], form);
  }
}
