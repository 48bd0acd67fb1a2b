import { paths } from "@/lib/platform/paths";

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
  paths.messageReceipt,
  paths.pageFeedback,
  "/api/",
];

/** Whether search engines are asked to leave an address alone. */
export function isNotForSearch(path: string): boolean {
  return notForSearch.some((beginning) => path.startsWith(beginning));
}
