import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { Campaign } from "@/lib/platform/generated/client";
import type { CampaignChannel } from "@/lib/platform/generated/enums";
import { type CampaignPhase, campaignPhase } from "./rules";

/** A campaign with what its links have led to. */
export type CampaignRow = {
  id: string;
  code: string;
  name: string;
  channel: CampaignChannel;
  startsOn: Day;
  endsOn: Day | null;
  /** Kronor with two decimals, or null. */
  cost: string | null;
  phase: CampaignPhase;
  version: number;
  arrivals: number;
  formsBegun: number;
};

/** All campaigns, the latest on top. Numbers alone: nothing here tells of a person. */
export const campaignList = defineQuery({
  permission: "campaign.write",
  run: async ({ tx, today }, _input: undefined): Promise<CampaignRow[]> => {
    const campaigns = await tx.campaign.findMany({
      orderBy: [{ startsOn: "desc" }, { code: "asc" }],
    });
    const counts = await tx.visitCount.groupBy({
      by: ["campaign"],
      where: { campaign: { not: "" } },
      _sum: { arrivals: true, formsBegun: true },
    });
    const byCode = new Map(counts.map(({ campaign, _sum }) => [campaign, _sum]));
    return campaigns.map((campaign) => ({
      ...rowOf(campaign, today),
      arrivals: byCode.get(campaign.code)?.arrivals ?? 0,
      formsBegun: byCode.get(campaign.code)?.formsBegun ?? 0,
    }));
  },
});

/** One campaign with what its links have led to, or null. */
export const campaignById = defineQuery({
  permission: "campaign.write",
  run: async ({ tx, today }, id: string): Promise<CampaignRow | null> => {
    const campaign = await tx.campaign.findUnique({ where: { id } });
    if (campaign === null) return null;
    const { _sum } = await tx.visitCount.aggregate({
      where: { campaign: campaign.code },
      _sum: { arrivals: true, formsBegun: true },
    });
    return {
      ...rowOf(campaign, today),
      arrivals: _sum.arrivals ?? 0,
      formsBegun: _sum.formsBegun ?? 0,
    };
  },
});

/** The campaign that a link's code names, from its first day on; null for anything else. */
export async function campaignIdOf(
  tx: Tx,
  code: string | null,
  today: Day,
): Promise<string | null> {
  if (code === null) return null;
  const [found] = await tx.$queryRaw<{ id: string | null }[]>`
    SELECT app.campaign_of(${code}, ${today}::date)::text AS id`;
  return found?.id ?? null;
}

function rowOf(campaign: Campaign, today: Day) {
  const startsOn = dayFromDb(campaign.startsOn);
  const endsOn = campaign.endsOn === null ? null : dayFromDb(campaign.endsOn);
  const { id, code, name, channel, version } = campaign;
  return {
    ...{ id, code, name, channel, version, startsOn, endsOn },
    cost: campaign.cost === null ? null : campaign.cost.toString(),
    phase: campaignPhase({ startsOn, endsOn }, today),
  };
}
