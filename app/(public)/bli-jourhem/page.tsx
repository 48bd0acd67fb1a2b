import { BecomeEmergencyHome } from "@/components/site/become-emergency-home";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/bli-jourhem");

export default function Page() {
  return <BecomeEmergencyHome />;
}
