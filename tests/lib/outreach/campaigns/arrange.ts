import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { startCampaignAction } from "@/lib/outreach/campaigns/actions";
import { today } from "@/lib/platform/clock";
import { uuidv7 } from "@/lib/platform/ids";

/** What the editor writes of a campaign, its code no other's in the run. */
export function campaignForm(changes: Record<string, string> = {}): Record<string, string> {
  const code = `host-${uuidv7().slice(-12)}`;
  return {
    ...{ code, name: "Hösten på bussen", channel: "POSTER", startsOn: today(), endsOn: "" },
    ...{ cost: "12 500", ...changes },
  };
}

/** A campaign that runs; its id and code. */
export async function makeCampaign(
  actor: Actor,
  changes: Record<string, string> = {},
): Promise<{ id: string; code: string }> {
  const form = campaignForm(changes);
  const done = await act(startCampaignAction, actor, form);
  return { id: done.subjects[0]?.id ?? "", code: form.code ?? "" };
}
