import "server-only";
import { env } from "@/lib/platform/env";

/** Where the site is reached, for what must be told with the whole address. */
export function siteOrigin(): URL {
  return env.appUrl;
}
