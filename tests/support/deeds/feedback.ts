import { anonymousActor } from "@/lib/access/actor";
import { makeFeedback, someFeedback } from "../../lib/outreach/feedback/arrange";
import { makeActor, organisation } from "../actors";
import type { Deeds } from "./deed";

export const feedbackDeeds: Deeds = {
  giveFeedbackAction: async () => {
    await organisation("Ekdala");
    return { actor: anonymousActor(null), input: someFeedback() };
  },
  handleFeedbackAction: async () => {
    const feedbackId = await makeFeedback();
    return { actor: await makeActor(["EDITOR"]), input: { feedbackId, version: 1 } };
  },
};
