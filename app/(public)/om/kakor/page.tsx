import { notFound } from "next/navigation";
import { WrittenPage, writtenMetadata } from "@/components/site/content/written-page";
import { CookieTable } from "@/components/site/cookies";
import { writtenPage } from "@/lib/site/content/pages/queries";
import { currentFrame } from "@/lib/site/languages/queries";

const path = "/om/kakor";

export async function generateMetadata() {
  return writtenMetadata(await writtenPage(path), await currentFrame());
}

export default async function Page() {
  const page = await writtenPage(path);
  if (page === null) notFound();
  const frame = await currentFrame();
  return <WrittenPage {...{ page, frame }} tools={{ kakor: <CookieTable /> }} />;
}
