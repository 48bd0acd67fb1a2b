import { AboutAccessibility } from "@/components/site/accessibility";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/om/tillganglighet");

export default function Page() {
  return <AboutAccessibility />;
}
