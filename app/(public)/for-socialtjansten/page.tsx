import { ForSocialWorkers } from "@/components/site/for-social-workers";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/for-socialtjansten");

export default function Page() {
  return <ForSocialWorkers />;
}
