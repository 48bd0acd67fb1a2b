import { notFound } from "next/navigation";
import { StartMeeting } from "@/components/outreach/start-meeting";
import { StartNews } from "@/components/site/content/start-news";
import { writtenMetadata } from "@/components/site/content/written-page";
import { NeedNow } from "@/components/site/need/need-now";
import { StartPage } from "@/components/site/start-page";
import { visitor } from "@/lib/access/require-actor";
import { nextMeeting } from "@/lib/outreach/meetings/queries";
import { writtenPage } from "@/lib/site/content/pages/queries";
import { publishedNews } from "@/lib/site/content/queries";
import { currentFrame } from "@/lib/site/languages/queries";
import { shownNeed } from "@/lib/site/need/queries";

export async function generateMetadata() {
  return writtenMetadata(await writtenPage("/"), await currentFrame());
}

export default async function Page() {
  const page = await writtenPage("/");
  if (page === null) notFound();
  const actor = await visitor();
  const meeting = await nextMeeting(actor, undefined);
  const news = await publishedNews(actor, { most: 3 });
  const need = await shownNeed(actor, undefined);
  return (
    <StartPage
      page={page}
      frame={await currentFrame()}
      need={need && <NeedNow need={need} />}
      meeting={meeting && <StartMeeting meeting={meeting} />}
      news={<StartNews news={news} />}
    />
  );
}
