import { FormStart } from "@/components/inquiries/form-start";
import { visitor } from "@/lib/access/require-actor";
import { formNews } from "@/lib/inquiries/form/later/texts";
import { ownForm } from "@/lib/inquiries/form/queries";
import { formQuery } from "@/lib/inquiries/form/schema";
import { DONE } from "@/lib/platform/done-news";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/intresseanmalan");

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function InquiryStartPage({ searchParams }: Props) {
  const query = await searchParams;
  const { traff, kampanj, gammalt } = formQuery.parse(query);
  return (
    <FormStart
      form={await ownForm(await visitor(), undefined)}
      meetingId={traff}
      campaign={kampanj}
      isRevived={gammalt === "1"}
      news={formNews.text(query[DONE])}
    />
  );
}
