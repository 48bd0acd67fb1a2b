import { anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { answerMessageAction } from "@/lib/outreach/messages/handling/actions";
import { kept } from "../../lib/inquiries/browser";
import {
  drawnMessage,
  makeMessage,
  sentByMachine,
  someFault,
  someMessage,
} from "../../lib/outreach/messages/arrange";
import { makeActor, makeUser, organisation } from "../actors";
import type { Deeds } from "./deed";

/** A consultant and a message that waits: all of the unit's staff answer. */
async function waiting() {
  kept.clear();
  const id = await makeMessage();
  const actor = await makeActor(["CONSULTANT"]);
  return { actor, id, form: await drawnMessage(id) };
}

export const messageDeeds: Deeds = {
  sendMessageAction: async () => {
    kept.clear();
    await organisation("Ekdala");
    return { actor: anonymousActor(null), input: someMessage() };
  },
  reportFaultAction: async () => {
    kept.clear();
    await organisation("Ekdala");
    const input = someFault({ aid: "skärmläsare", name: "Åsa" });
    return { actor: anonymousActor(null), input };
  },
  assignMessageAction: async () => {
    const { actor, form } = await waiting();
    return { actor, input: { ...form, userId: await makeUser(["CONSULTANT"]) } };
  },
  answerMessageAction: async () => {
    const { actor, form } = await waiting();
    return { actor, input: { ...form, outcome: "PHONED", note: "Pratade.", isDone: "on" } };
  },
  closeMessageAction: async () => {
    const { actor, form } = await waiting();
    return { actor, input: { ...form, reason: "UNREACHABLE" } };
  },
  finishMessageAction: async () => {
    const { actor, id, form } = await waiting();
    await act(answerMessageAction, actor, { ...form, outcome: "MAILED" });
    return { actor, input: await drawnMessage(id) };
  },
  reviewMessageAction: async () => {
    kept.clear();
    const id = await sentByMachine();
    const actor = await makeActor(["CONSULTANT"]);
    return { actor, input: { ...(await drawnMessage(id)), isGenuine: "yes" } };
  },
};
