import type { MetadataRoute } from "next";
import { visitor } from "@/lib/access/require-actor";
import { openMeetings } from "@/lib/outreach/meetings/queries";
import { paths } from "@/lib/platform/paths";
import { siteOrigin } from "@/lib/site/address/queries";
import { publishedNews } from "@/lib/site/content/queries";
import { siteIndex } from "@/lib/site/languages/queries";

// A build knows no address of its own.
export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const actor = await visitor();
  const news = await publishedNews(actor, {});
  const { pages } = await siteIndex(actor, undefined);
  const meetings = await openMeetings(actor, undefined);
  return [
    ...[...pages, ...news].map(({ path, reviewedOn }) => ({
      url: wholeAddress(path),
      // The day when a person last read the page, as a day: nobody knows the hour.
      lastModified: reviewedOn,
    })),
    // Nobody reviews a meeting; it is over when its day has been.
    ...meetings
      .filter(({ cancelReason }) => cancelReason === null)
      .map(({ id }) => ({ url: wholeAddress(paths.meeting(id)) })),
  ];
}

const wholeAddress = (path: string) => new URL(path, siteOrigin()).href;
