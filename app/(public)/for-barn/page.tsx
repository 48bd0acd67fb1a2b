import { ForChildren } from "@/components/site/for-children";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/for-barn");

export default function Page() {
  return <ForChildren />;
}
