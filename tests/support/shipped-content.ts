import { shippedPages as readShippedPages } from "@/scripts/setup/content.mjs";

/** Every page that the product ships, by its address, with the language's mark and direction. */
export const shippedPages = readShippedPages().map((page) => ({
  ...page,
  lang: page.language === "easy" ? "sv" : page.language,
  dir: page.language === "ar" ? "rtl" : "ltr",
}));
