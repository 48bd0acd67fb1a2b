import { SelfCheck } from "@/components/outreach/self-check";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/sjalvtest");

export default function Page() {
  return <SelfCheck />;
}
