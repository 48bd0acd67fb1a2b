import { NewsPage } from "@/components/site/content/news-page";
import { visitor } from "@/lib/access/require-actor";
import { publishedNews } from "@/lib/site/content/queries";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/nyheter");

export default async function Page() {
  return <NewsPage news={await publishedNews(await visitor(), {})} />;
}
