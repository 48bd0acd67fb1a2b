import { Contact } from "@/components/site/contact";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/kontakt");

export default function Page() {
  return <Contact />;
}
