import { AboutCookies } from "@/components/site/cookies";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/om/kakor");

export default function Page() {
  return <AboutCookies />;
}
