import { FormStart } from "@/components/inquiries/form-start";
import { visitor } from "@/lib/access/require-actor";
import { ownForm } from "@/lib/inquiries/form/queries";
import { formQuery } from "@/lib/inquiries/form/schema";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/intresseanmalan");

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function InquiryStartPage({ searchParams }: Props) {
  const { traff } = formQuery.parse(await searchParams);
  return <FormStart form={await ownForm(await visitor(), undefined)} meetingId={traff} />;
}
