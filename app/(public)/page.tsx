import { StartNews } from "@/components/site/content/start-news";
import { StartPage } from "@/components/site/start-page";
import { visitor } from "@/lib/access/require-actor";
import { publishedNews } from "@/lib/site/content/queries";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/");

export default async function Page() {
  const news = await publishedNews(await visitor(), { most: 3 });
  return <StartPage news={<StartNews news={news} />} />;
}
