import { ContactFamily } from "@/components/site/contact-family";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/kontaktfamilj-och-avlastning");

export default function Page() {
  return <ContactFamily />;
}
