import { BecomeFosterHome } from "@/components/site/become-foster-home";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/bli-familjehem");

export default function Page() {
  return <BecomeFosterHome />;
}
