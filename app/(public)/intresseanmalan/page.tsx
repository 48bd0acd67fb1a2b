import { FormStart } from "@/components/inquiries/form-start";
import { visitor } from "@/lib/access/require-actor";
import { ownForm } from "@/lib/inquiries/form/queries";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/intresseanmalan");

export default async function InquiryStartPage() {
  return <FormStart form={await ownForm(await visitor(), undefined)} />;
}
