import type { MetadataRoute } from "next";
import { visitor } from "@/lib/access/require-actor";
import { siteOrigin } from "@/lib/site/address/queries";
import { publishedNews } from "@/lib/site/content/queries";
import { publicAddresses } from "@/lib/site/pages/rules";

// A build knows no address of its own.
export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const news = await publishedNews(await visitor(), {});
  return [...publicAddresses(), ...news].map(({ path, reviewedOn }) => ({
    url: new URL(path, siteOrigin()).href,
    // The day when a person last read the page, as a day: nobody knows the hour.
    lastModified: reviewedOn,
  }));
}
