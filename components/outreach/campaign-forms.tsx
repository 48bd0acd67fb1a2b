"use client";

import { StaffForm, type StaffFormProps } from "@/components/forms/staff-form";
import { changeCampaignAction, startCampaignAction } from "@/lib/outreach/campaigns/actions";
import { changeCampaignSchema, startCampaignSchema } from "@/lib/outreach/campaigns/schema";

export function StartCampaignForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={startCampaignSchema} action={startCampaignAction} />;
}

export function ChangeCampaignForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={changeCampaignSchema} action={changeCampaignAction} />;
}
