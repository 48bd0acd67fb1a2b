import { notFound } from "next/navigation";
import { MissionComparison } from "@/components/site/compare-missions";
import { WrittenPage, writtenMetadata } from "@/components/site/content/written-page";
import { writtenPage } from "@/lib/site/content/pages/queries";
import { currentFrame } from "@/lib/site/languages/queries";

const path = "/jamfor-uppdragen";

export async function generateMetadata() {
  return writtenMetadata(await writtenPage(path), await currentFrame());
}

export default async function Page() {
  const page = await writtenPage(path);
  if (page === null) notFound();
  const frame = await currentFrame();
  return <WrittenPage {...{ page, frame }} tools={{ uppdragen: <MissionComparison /> }} />;
}
