import type { Metadata } from "next";
import { ChosenPage } from "@/components/inquiries/together/chosen-page";
import { requireActor } from "@/lib/access/require-actor";
import { inquiryList } from "@/lib/inquiries/inbox/schema";
import { chosenInquiries } from "@/lib/inquiries/together/queries";
import { chosenQuery } from "@/lib/inquiries/together/schema";
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { pageTitle } from "@/lib/site/texts";

export const metadata: Metadata = { title: { absolute: pageTitle("Flera anmälningar") } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ChosenInquiriesPage({ searchParams }: Props) {
  const sent = chosenQuery.parse(await searchParams);
  const actor = await requireActor("inquiry.handle");
  const chosen = await chosenInquiries(actor, sent.id);
  // Read and written again, so that the way back leads to nothing but the list.
  const list = inquiryList.print(inquiryList.parse(new URLSearchParams(sent.fran ?? "")));
  const others = (id: string) => sent.id.filter((each) => each !== id);
  return (
    <ChosenPage
      chosen={chosen}
      listHref={paths.staff.inquiries(list)}
      without={(id) => paths.staff.chosenInquiries({ fran: sent.fran, id: others(id) })}
      formKeys={{ assign: uuidv7(), park: uuidv7() }}
    />
  );
}
