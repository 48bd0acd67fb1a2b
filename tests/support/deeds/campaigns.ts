import { campaignForm, makeCampaign } from "../../lib/outreach/campaigns/arrange";
import { makeActor } from "../actors";
import type { Deeds } from "./deed";

export const campaignDeeds: Deeds = {
  startCampaignAction: async () => ({
    actor: await makeActor(["EDITOR"]),
    input: campaignForm(),
  }),
  changeCampaignAction: async () => {
    const actor = await makeActor(["UNIT_MANAGER"]);
    const { id } = await makeCampaign(actor);
    const { code: _code, ...described } = campaignForm({ name: "Hösten på tåget" });
    return { actor, input: { ...described, campaignId: id, version: "1" } };
  },
};
