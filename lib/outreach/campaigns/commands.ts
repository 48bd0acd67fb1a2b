import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { type Day, dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import type { ChangeCampaignInput, StartCampaignInput } from "./schema";
import { campaignNews, campaignTexts } from "./texts";

/** Makes a campaign, whose code links may carry from its first day. Sent twice it is one campaign. */
export async function startCampaign(deed: Deed, input: StartCampaignInput): Promise<Done> {
  const { tx, actor, now } = deed;
  const { code } = input;
  const createdById = actor.userId ?? "";
  const row = { ...valuesOf(input), code, createdById };
  const { count } = await tx.campaign.createMany({
    data: { id: uuidv7(), ...row, createdAt: now },
    skipDuplicates: true,
  });
  // What stands under the code is what was sent, or else somebody's campaign with other details.
  const campaign = await tx.campaign.findFirst({ where: row });
  if (campaign === null) refuse(campaignTexts.taken, { code: [campaignTexts.taken] });
  return {
    subjects: [{ type: "CAMPAIGN", id: campaign.id }],
    detail: { code, isRepeat: count === 0 },
    ...campaignNews.done(paths.admin.campaigns, "skapad"),
  };
}

/** Changes what a campaign is called, where it is seen, when and for how much; never its code. */
export async function changeCampaign({ tx }: Deed, input: ChangeCampaignInput): Promise<Done> {
  const { campaignId: id, version } = input;
  const { count } = await tx.campaign.updateMany({
    where: { id, version },
    data: { ...valuesOf(input), version: { increment: 1 } },
  });
  if (count === 0) refuse(campaignTexts.stale);
  return {
    subjects: [{ type: "CAMPAIGN", id }],
    ...campaignNews.done(paths.admin.campaigns, "andrad"),
  };
}

/** One more form begun on a day, by the campaign whose link led to it; an unknown code counts as none. */
export async function countFormBegun(tx: Tx, code: string | null, today: Day): Promise<void> {
  await tx.$executeRaw`SELECT app.count_form_begun(${today}::date, ${code ?? ""})`;
}

function valuesOf({ name, channel, startsOn, endsOn, cost }: Omit<StartCampaignInput, "code">) {
  return {
    ...{ name, channel, cost },
    startsOn: dbDate(startsOn),
    endsOn: endsOn === null ? null : dbDate(endsOn),
  };
}
