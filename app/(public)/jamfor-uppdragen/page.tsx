import { MissionComparison } from "@/components/site/compare-missions";
import { WrittenPage, writtenMetadata } from "@/components/site/content/written-page";

const path = "/jamfor-uppdragen";

export const generateMetadata = () => writtenMetadata(path);

export default function Page() {
  return <WrittenPage path={path} tools={{ uppdragen: <MissionComparison /> }} />;
}
