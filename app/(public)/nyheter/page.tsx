import { NewsPage } from "@/components/site/content/news-page";
import { visitor } from "@/lib/access/require-actor";
import { publishedNews } from "@/lib/site/content/queries";
import { currentFrame } from "@/lib/site/languages/queries";
import { shownNeed } from "@/lib/site/need/queries";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/nyheter");

export default async function Page() {
  const actor = await visitor();
  const need = await shownNeed(actor, undefined);
  const news = await publishedNews(actor, {});
  return <NewsPage frame={await currentFrame()} {...{ news, need }} />;
}
