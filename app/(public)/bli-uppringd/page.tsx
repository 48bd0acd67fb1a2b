import { AskForCall } from "@/components/outreach/ask-for-call";
import { visitor } from "@/lib/access/require-actor";
import { ownForm } from "@/lib/inquiries/form/queries";
import { knownCaller } from "@/lib/inquiries/form/rules";
import { promisedCallDay } from "@/lib/outreach/callbacks/queries";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/bli-uppringd");

export default async function CallbackPage() {
  const actor = await visitor();
  const form = await ownForm(actor, undefined);
  const known = form.state === "OPEN" ? knownCaller(form.typed) : {};
  return <AskForCall promised={await promisedCallDay(actor, undefined)} known={known} />;
}
