"use server";
import { defineAction } from "@/lib/access/define-action";
import { changeCampaign, startCampaign } from "./commands";
import { changeCampaignSchema, startCampaignSchema } from "./schema";

export const startCampaignAction = defineAction({
  event: "campaign.started",
  permission: "campaign.write",
  input: startCampaignSchema,
  run: startCampaign,
});

export const changeCampaignAction = defineAction({
  event: "campaign.changed",
  permission: "campaign.write",
  input: changeCampaignSchema,
  run: changeCampaign,
});
