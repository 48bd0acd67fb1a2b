import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import type { Urgency } from "@/lib/platform/generated/enums";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { addWorkingDays } from "@/lib/platform/working-days";
import { settingValue } from "@/lib/settings/queries";
import { holdPlaces, releaseStay } from "@/lib/stays/commands";
import { donePath, doneTexts } from "../../done/texts";
import { knownHomes, needsOf } from "../homes/queries";
import { chosenToHold, holdUntil, judgeHome, refusalToHold } from "../rules";
import type { HeldHomeInput, HoldHomeInput } from "../schema";
import { heldText, matchingTexts } from "../texts";
import { requestAtWork, unplaced } from "./queries";

/**
 * Holds places in a home for the chosen children, for all of them or none. Whoever wants the same
 * last place waits at the home's lock, and is then told that it is taken.
 */
export async function holdHome(deed: Deed, input: HoldHomeInput): Promise<Done> {
  const { tx, now } = deed;
  const { request, children } = await requestAtWork(deed, input.requestId);
  const chosen = chosenToHold(unplaced(children), input.childIds, request.keepTogether);
  if (typeof chosen === "string") refuse(matchingTexts[chosen]);
  await letGo(
    deed,
    chosen.map((child) => child.id),
    { reason: matchingTexts.expiredRelease, onlyExpired: true },
  );
  const needs = needsOf(request, chosen);
  const [home] = await knownHomes(tx, [input.homeId], { needs, now });
  if (home === undefined) refuse(matchingTexts.homeGone);
  const refusal = refusalToHold(judgeHome(home.facts, needs));
  if (refusal !== null) refuse(refusal);
  const expiresAt = await timeToHold(deed, request.urgency);
  await holdPlaces(deed, {
    homeId: home.id,
    startsOn: needs.startsOn,
    endsOn: needs.endsOn,
    expiresAt,
    children: chosen.map((child) => ({
      requestedChildId: child.id,
      controllerOrganisationId: request.controllerOrganisationId,
    })),
  });
  return {
    subjects: subjectsOf(input),
    detail: { children: chosen.length },
    message: heldText(chosen.length, expiresAt),
    goTo: donePath(paths.staff.request(request.id), chosen.length === 1 ? "hallen" : "hallna"),
  };
}

/** Starts the time of the places held in a home anew. */
export async function prolongHold(deed: Deed, input: HeldHomeInput): Promise<Done> {
  const { request, children } = await requestAtWork(deed, input.requestId);
  const held = children.flatMap(({ hold }) => (hold?.homeId === input.homeId ? [hold.stayId] : []));
  const expiresAt = await timeToHold(deed, request.urgency);
  const { count } = await deed.tx.stay.updateMany({
    where: { id: { in: held }, kind: "HOLD", state: "TAKEN", expiresAt: { gt: deed.now } },
    data: { expiresAt },
  });
  if (count === 0 || count < held.length) refuse(matchingTexts.holdOver);
  return {
    subjects: subjectsOf(input),
    detail: { children: count },
    message: heldText(count, expiresAt),
  };
}

/** Lets go of the places held in a home; an unanswered proposal of it falls. */
export async function releaseHold(deed: Deed, input: HeldHomeInput): Promise<Done> {
  const { children } = await requestAtWork(deed, input.requestId);
  const held = children.filter(({ hold }) => hold?.homeId === input.homeId);
  if (held.length === 0) refuse(matchingTexts.holdOver);
  await letGo(
    deed,
    held.map((child) => child.id),
    { reason: matchingTexts.releasedByStaff, onlyExpired: false },
  );
  const news = held.length === 1 ? "slappt" : "slappta";
  return {
    subjects: subjectsOf(input),
    detail: { children: held.length },
    message: doneTexts[news],
    goTo: donePath(paths.staff.request(input.requestId), news),
  };
}

/** Releases the children's holds, and withdraws the proposals that rested on them. */
async function letGo(
  deed: Deed,
  childIds: string[],
  { reason, onlyExpired }: { reason: string; onlyExpired: boolean },
): Promise<void> {
  const { tx, now, actor } = deed;
  const stays = await tx.stay.findMany({
    where: {
      requestedChildId: { in: childIds },
      kind: "HOLD",
      state: "TAKEN",
      ...(onlyExpired ? { expiresAt: { lte: now } } : {}),
    },
    select: { id: true },
  });
  for (const { id } of stays) await releaseStay(deed, { stayId: id, reason });
  // The worker may have released an expired hold already; its proposal is as dead.
  await tx.proposal.updateMany({
    where: {
      requestedChildId: { in: childIds },
      answer: null,
      stay: { OR: [{ state: "RELEASED" }, { kind: "HOLD", expiresAt: { lte: now } }] },
    },
    data: { answer: "WITHDRAWN", answeredAt: now, answeredById: actor.userId },
  });
}

async function timeToHold({ tx, now, today }: Deed, urgency: Urgency): Promise<Date> {
  const workdays = await settingValue(tx, "holdPlannedWorkdays", today);
  return holdUntil(urgency, now, {
    urgentHours: await settingValue(tx, "holdUrgentHours", today),
    lastDay: addWorkingDays(today, workdays),
  });
}

function subjectsOf({ requestId, homeId }: HeldHomeInput) {
  return [
    { type: "REQUEST" as const, id: requestId },
    { type: "HOME" as const, id: homeId },
  ];
}
