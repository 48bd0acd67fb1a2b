import { WrittenPage, writtenMetadata } from "@/components/site/content/written-page";
import { CookieTable } from "@/components/site/cookies";

const path = "/om/kakor";

export const generateMetadata = () => writtenMetadata(path);

export default function Page() {
  return <WrittenPage path={path} tools={{ kakor: <CookieTable /> }} />;
}
