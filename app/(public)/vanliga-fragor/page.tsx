import { Questions } from "@/components/site/questions";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/vanliga-fragor");

export default function Page() {
  return <Questions />;
}
