import { AskForCall } from "@/components/outreach/ask-for-call";
import { visitor } from "@/lib/access/require-actor";
import { ownForm } from "@/lib/inquiries/form/queries";
import { knownCaller } from "@/lib/inquiries/form/rules";
import { promisedCallDay } from "@/lib/outreach/callbacks/queries";
import { campaignQuery } from "@/lib/outreach/campaigns/schema";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/bli-uppringd");

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CallbackPage({ searchParams }: Props) {
  const { kampanj } = campaignQuery.parse(await searchParams);
  const actor = await visitor();
  const form = await ownForm(actor, undefined);
  const known = form.state === "OPEN" ? knownCaller(form.typed) : {};
  const campaign = (form.state === "OPEN" ? form.campaign : null) ?? kampanj;
  const promised = await promisedCallDay(actor, undefined);
  return <AskForCall promised={promised} known={known} campaign={campaign} />;
}
