import type { MetadataRoute } from "next";
import { siteOrigin } from "@/lib/site/address/queries";
import { notForSearch } from "@/lib/site/pages/rules";

// A build knows no address of its own.
export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: [...notForSearch] },
    sitemap: new URL("/sitemap.xml", siteOrigin()).href,
  };
}
