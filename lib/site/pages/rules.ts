import type { Day } from "@/lib/platform/dates";
import { localised, type PathLocale, paths } from "@/lib/platform/paths";
import { type PublicPage, publicPages } from "@/lib/site/pages/texts";

export type PublicAddress = { path: string; locale: PathLocale; reviewedOn: Day };

/** Every address that search engines may list, in each language that the page is written in. */
export function publicAddresses(pages: Record<string, PublicPage> = publicPages): PublicAddress[] {
  return Object.entries(pages).flatMap(([path, { reviewedOn, alsoIn = {} }]) => [
    { path, locale: "sv" as const, reviewedOn },
    ...Object.entries(alsoIn).map(([locale, day]) => ({
      path: localised(path, locale as PathLocale),
      locale: locale as PathLocale,
      reviewedOn: day,
    })),
  ]);
}

/**
 * What search engines are asked to leave alone: all that lies behind sign-in, and the addresses that
 * one person was sent or that belong to a form begun.
 */
export const notForSearch: readonly string[] = [
  paths.staff.desk,
  paths.client.home,
  paths.admin.home,
  paths.decisions,
  paths.duty,
  paths.myHome,
  paths.family,
  paths.account,
  paths.signIn(),
  paths.signOut,
  `${paths.inquiryForm}/`,
  paths.booking(),
  paths.callbackReceipt,
  "/api/",
];

/** Whether search engines are asked to leave an address alone. */
export function isNotForSearch(path: string): boolean {
  return notForSearch.some((beginning) => path.startsWith(beginning));
}
