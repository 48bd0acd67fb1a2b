import { anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { recordCallAction } from "@/lib/outreach/callbacks/actions";
import { at, today } from "@/lib/platform/clock";
import { addDays } from "@/lib/platform/dates";
import { kept } from "../../lib/inquiries/browser";
import {
  drawnCallback,
  makeCallback,
  makeSuspicious,
  someWish,
} from "../../lib/outreach/callbacks/arrange";
import { makeActor, organisation } from "../actors";
import type { Deeds } from "./deed";

/** A consultant and somebody who wants to be called: all of the unit's staff call. */
async function waiting() {
  kept.clear();
  const id = await makeCallback();
  const actor = await makeActor(["CONSULTANT"]);
  return { actor, id, form: () => drawnCallback(id) };
}

export const outreachDeeds: Deeds = {
  askForCallAction: async () => {
    kept.clear();
    await organisation("Ekdala");
    const times = { weekdays: ["MONDAY", "FRIDAY"], dayParts: ["MORNING"] };
    const input = someWish({ ...times, noMessage: "on", interpreterLanguage: "dari" });
    return { actor: anonymousActor(null), input };
  },
  recordCallAction: async () => {
    const { actor, form } = await waiting();
    const input = { outcome: "NO_ANSWER", nextOn: addDays(today(), 3), note: "Ringde mobilen" };
    return { actor, input: { ...(await form()), ...input } };
  },
  giveUpCallbackAction: async () => {
    const { actor, form } = await waiting();
    for (const day of [0, 3, 4].map((days) => addDays(today(), days))) {
      await at(new Date(`${day}T11:00:00Z`), async () =>
        act(recordCallAction, actor, { ...(await form()), outcome: "NO_ANSWER" }),
      );
    }
    const after = new Date(`${addDays(today(), 4)}T12:00:00Z`);
    return { actor, at: after, input: await form() };
  },
  reviewCallbackAction: async () => {
    const { actor, id, form } = await waiting();
    await makeSuspicious(id);
    return { actor, input: { ...(await form()), isGenuine: "yes" } };
  },
};
