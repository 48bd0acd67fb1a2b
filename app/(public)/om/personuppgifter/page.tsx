import { AboutPrivacy } from "@/components/site/privacy";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/om/personuppgifter");

export default function Page() {
  return <AboutPrivacy />;
}
