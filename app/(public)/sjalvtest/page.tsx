import { SelfCheck } from "@/components/outreach/self-check";
import { currentFrame } from "@/lib/site/languages/queries";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/sjalvtest");

export default async function Page() {
  return <SelfCheck frame={await currentFrame()} />;
}
