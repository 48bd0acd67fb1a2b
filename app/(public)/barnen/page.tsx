import { TheChildren } from "@/components/site/the-children";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/barnen");

export default function Page() {
  return <TheChildren />;
}
