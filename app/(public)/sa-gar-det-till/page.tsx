import { HowItWorks } from "@/components/site/how-it-works";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/sa-gar-det-till");

export default function Page() {
  return <HowItWorks />;
}
