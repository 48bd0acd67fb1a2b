import { ChildCard } from "@/components/site/child-card";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/for-barn/kort");

export default function Page() {
  return <ChildCard />;
}
