import { CompareMissions } from "@/components/site/compare-missions";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/jamfor-uppdragen");

export default function Page() {
  return <CompareMissions />;
}
