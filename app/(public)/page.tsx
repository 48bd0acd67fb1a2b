import { StartMeeting } from "@/components/outreach/start-meeting";
import { StartNews } from "@/components/site/content/start-news";
import { StartPage } from "@/components/site/start-page";
import { visitor } from "@/lib/access/require-actor";
import { nextMeeting } from "@/lib/outreach/meetings/queries";
import { publishedNews } from "@/lib/site/content/queries";
import { pageMetadata } from "@/lib/site/pages/texts";

export const metadata = pageMetadata("/");

export default async function Page() {
  const actor = await visitor();
  const meeting = await nextMeeting(actor, undefined);
  const news = await publishedNews(actor, { most: 3 });
  return (
    <StartPage
      meeting={meeting && <StartMeeting meeting={meeting} />}
      news={<StartNews news={news} />}
    />
  );
}
