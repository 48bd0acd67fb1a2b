import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { addDays, compareDays, type Day, dayFromDb, dbDate } from "@/lib/platform/dates";
import type { OverlayKind } from "@/lib/platform/generated/enums";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { manageableHome } from "../commands";
import { isYetToEnd, mayLift } from "../rules";
import { homeTexts, overlaidText } from "../texts";
import type { LiftOverlayInput, OverlayInput } from "./schema";

/** The home's own wish to receive no new children for a while. */
export async function pauseHome(deed: Deed, input: OverlayInput): Promise<Done> {
  return overlayHome(deed, "PAUSED", input);
}

/** The unit stops new placements in a home, for instance after a report of concern. */
export async function stopHome(deed: Deed, input: OverlayInput): Promise<Done> {
  return overlayHome(deed, "STOPPED", input);
}

/** Takes away a pause or stop from today, or before it has begun. */
export async function liftOverlay(deed: Deed, { overlayId }: LiftOverlayInput): Promise<Done> {
  const { tx, actor, today } = deed;
  const overlay = await tx.homeOverlay.findUnique({ where: { id: overlayId } });
  if (overlay === null) refuse(homeTexts.overlayGone);
  const home = await manageableHome(deed, overlay.homeId);
  if (!mayLift(home, overlay, actor)) refuse(homeTexts.stopByManager);
  const startsOn = dayFromDb(overlay.startsOn);
  const endsOn = overlay.endsOn === null ? null : dayFromDb(overlay.endsOn);
  if (!isYetToEnd({ startsOn, endsOn }, today)) refuse(homeTexts.overlayGone);
  // One that has not begun ends as it begins: its row stays, and it never held.
  const lifted = compareDays(startsOn, today) > 0 ? startsOn : today;
  await tx.homeOverlay.updateMany({
    where: { id: overlayId },
    data: { endsOn: dbDate(lifted) },
  });
  return {
    subjects: [{ type: "HOME", id: home.id }],
    detail: { kind: overlay.kind },
    message: homeTexts.resumed,
  };
}

async function overlayHome(deed: Deed, kind: OverlayKind, input: OverlayInput): Promise<Done> {
  const { tx, actor, now, today } = deed;
  const home = await manageableHome(deed, input.homeId);
  const endsOn = input.lastDay === null ? null : addDays(input.lastDay, 1);
  if (input.startsOn < today) refuse(homeTexts.inThePast, { startsOn: [homeTexts.inThePast] });
  if (endsOn !== null && endsOn <= input.startsOn) {
    refuse(homeTexts.lastDayFirst, { lastDay: [homeTexts.lastDayFirst] });
  }
  if (await hasOverlay(deed, { homeId: home.id, kind, startsOn: input.startsOn, endsOn })) {
    refuse(homeTexts.alreadyOn);
  }
  await tx.homeOverlay.create({
    data: {
      id: uuidv7(),
      homeId: home.id,
      kind,
      reason: input.reason,
      startsOn: dbDate(input.startsOn),
      endsOn: endsOn === null ? null : dbDate(endsOn),
      createdById: actor.userId ?? "",
      createdAt: now,
    },
  });
  const holds = await tx.stay.count({
    where: {
      homeId: home.id,
      kind: "HOLD",
      state: "TAKEN",
      expiresAt: { gt: now },
      ...sharingDays(input.startsOn, endsOn),
    },
  });
  return {
    subjects: [{ type: "HOME", id: home.id }],
    detail: { kind, hasEnd: endsOn !== null },
    message: overlaidText(kind, holds),
  };
}

type NewOverlay = { homeId: string; kind: OverlayKind; startsOn: Day; endsOn: Day | null };

async function hasOverlay({ tx }: Deed, overlay: NewOverlay): Promise<boolean> {
  const { homeId, kind, startsOn, endsOn } = overlay;
  const same = await tx.homeOverlay.findMany({
    where: { homeId, kind, ...sharingDays(startsOn, endsOn) },
  });
  // Those lifted before they began are empty and hold on no day.
  return same.some((row) => row.endsOn === null || row.endsOn > row.startsOn);
}

function sharingDays(startsOn: Day, endsOn: Day | null) {
  return {
    ...(endsOn === null ? {} : { startsOn: { lt: dbDate(endsOn) } }),
    OR: [{ endsOn: null }, { endsOn: { gt: dbDate(startsOn) } }],
  };
}
