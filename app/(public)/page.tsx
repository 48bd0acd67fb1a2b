import { StartPage } from "@/components/site/start-page";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/");

export default function Page() {
  return <StartPage />;
}
