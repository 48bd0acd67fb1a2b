import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { liftOverlayAction, pauseHomeAction, stopHomeAction } from "@/lib/homes/overlays/actions";
import { homeCard } from "@/lib/homes/queries";
import { homeTexts, overlaidText } from "@/lib/homes/texts";
import { at } from "@/lib/platform/clock";
import { dayFromDb } from "@/lib/platform/dates";
import { auditOf, makeActor } from "../../../support/actors";
import { inTwoHours, makeHome, noon, putStay } from "../../stays/arrange";
import { homeOf } from "../arrange";

const pause = { startsOn: "2026-12-01", lastDay: "2026-12-07", reason: "Semester" };

async function arrange() {
  const [consultant, other, manager] = [
    await makeActor(["CONSULTANT"]),
    await makeActor(["CONSULTANT"]),
    await makeActor(["UNIT_MANAGER"]),
  ];
  const homeId = await makeHome({ consultantId: consultant.userId ?? "" });
  return { consultant, other, manager, homeId };
}

const atNoon = <Result>(run: () => Promise<Result>) => at(noon, run);
const standing = async (actor: Actor, homeId: string) =>
  (await atNoon(() => homeCard(actor, { homeId })))?.standing;
const overlayIn = async (homeId: string) => (await homeOf(homeId)).overlays[0]?.id;

describe("pause", () => {
  test("holds with its last day, by the home's consultant", async () => {
    const { consultant, other, homeId } = await arrange();
    await expect(atNoon(() => act(pauseHomeAction, other, { homeId, ...pause }))).rejects.toThrow(
      homeTexts.notYours,
    );
    const done = await atNoon(() => act(pauseHomeAction, consultant, { homeId, ...pause }));
    expect(done.message).toBe(overlaidText("PAUSED", 0));
    const [row] = (await homeOf(homeId)).overlays;
    expect(row?.endsOn && dayFromDb(row.endsOn)).toBe("2026-12-08");
    expect(await standing(consultant, homeId)).toBe("PAUSED");
    expect(await auditOf(homeId)).toContainEqual({
      event: "home.paused",
      outcome: "DONE",
      userId: consultant.userId,
      detail: { kind: "PAUSED", hasEnd: true },
    });
  });

  test("is taken away from the day itself", async () => {
    const { consultant, homeId } = await arrange();
    await atNoon(() => act(pauseHomeAction, consultant, { homeId, ...pause }));
    const overlayId = await overlayIn(homeId);
    await atNoon(() => act(liftOverlayAction, consultant, { overlayId }));
    expect(await standing(consultant, homeId)).toBe("ACTIVE");
    await expect(atNoon(() => act(liftOverlayAction, consultant, { overlayId }))).rejects.toThrow(
      homeTexts.overlayGone,
    );
    await atNoon(() => act(pauseHomeAction, consultant, { homeId, ...pause }));
  });

  test("is taken away before it has begun", async () => {
    const { consultant, homeId } = await arrange();
    const later = { ...pause, startsOn: "2026-12-24", lastDay: "" };
    await atNoon(() => act(pauseHomeAction, consultant, { homeId, ...later }));
    const overlayId = await overlayIn(homeId);
    await atNoon(() => act(liftOverlayAction, consultant, { overlayId }));
    expect((await atNoon(() => homeCard(consultant, { homeId })))?.overlays).toEqual([]);
  });

  test("says how many places are held those days", async () => {
    const { consultant, homeId } = await arrange();
    await putStay(homeId, { slotNo: 1, startsOn: "2026-12-05", nights: 4, expiresAt: inTwoHours });
    await putStay(homeId, { slotNo: 2, startsOn: "2026-12-20", nights: 4, expiresAt: inTwoHours });
    const done = await atNoon(() => act(pauseHomeAction, consultant, { homeId, ...pause }));
    expect(done.message).toBe(overlaidText("PAUSED", 1));
  });

  test.each([
    [{ startsOn: "2026-11-30" }, homeTexts.inThePast],
    [{ lastDay: "2026-11-30" }, homeTexts.lastDayFirst],
    [{ reason: " " }, "Rätta 1 fel"],
  ])("%o is refused", async (change, text) => {
    const { consultant, homeId } = await arrange();
    await expect(
      atNoon(() => act(pauseHomeAction, consultant, { homeId, ...pause, ...change })),
    ).rejects.toThrow(text);
  });

  test("not twice the same days", async () => {
    const { consultant, homeId } = await arrange();
    await atNoon(() => act(pauseHomeAction, consultant, { homeId, ...pause }));
    const again = { ...pause, startsOn: "2026-12-07", lastDay: "" };
    await expect(
      atNoon(() => act(pauseHomeAction, consultant, { homeId, ...again })),
    ).rejects.toThrow(homeTexts.alreadyOn);
    await atNoon(() =>
      act(pauseHomeAction, consultant, { homeId, ...again, startsOn: "2026-12-08" }),
    );
  });
});

describe("stop", () => {
  const stop = { startsOn: "2026-12-01", lastDay: "", reason: "Orosanmälan" };

  test("by the consultant at once, taken away by the manager alone", async () => {
    const { consultant, manager, homeId } = await arrange();
    await atNoon(() => act(stopHomeAction, consultant, { homeId, ...stop }));
    expect(await standing(consultant, homeId)).toBe("STOPPED");
    const overlayId = await overlayIn(homeId);
    await expect(atNoon(() => act(liftOverlayAction, consultant, { overlayId }))).rejects.toThrow(
      homeTexts.stopByManager,
    );
    await atNoon(() => act(liftOverlayAction, manager, { overlayId }));
    expect(await standing(consultant, homeId)).toBe("ACTIVE");
  });

  test("by the manager, and not by a client's social worker", async () => {
    const { manager, homeId } = await arrange();
    const worker = await makeActor(["DUTY"]);
    await expect(atNoon(() => act(stopHomeAction, worker, { homeId, ...stop }))).rejects.toThrow(
      "behörighet",
    );
    await atNoon(() => act(stopHomeAction, manager, { homeId, ...stop }));
    expect(await standing(manager, homeId)).toBe("STOPPED");
  });
});
