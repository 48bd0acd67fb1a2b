import { Support } from "@/components/site/support";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/stod-och-utbildning");

export default function Page() {
  return <Support />;
}
