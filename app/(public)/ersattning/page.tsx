import { Compensation } from "@/components/site/compensation";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/ersattning");

export default function Page() {
  return <Compensation />;
}
