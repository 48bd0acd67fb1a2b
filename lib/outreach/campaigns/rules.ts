import type { Day } from "@/lib/platform/dates";
import { paths, withQuery } from "@/lib/platform/paths";

/** The name under which a link tells which campaign it belongs to. */
export const CAMPAIGN = "kampanj";

const CODE = /^[a-z0-9][a-z0-9-]{1,39}$/;

/** True for what may be a campaign's code: only what needs no escaping anywhere. */
export function isCampaignCode(text: string): boolean {
  return CODE.test(text);
}

/** Where a campaign is in time. */
export type CampaignPhase = "COMING" | "RUNNING" | "OVER";

/** The phase of a campaign on a day; both its first and its last day belong to it. */
export function campaignPhase(
  { startsOn, endsOn }: { startsOn: Day; endsOn: Day | null },
  today: Day,
): CampaignPhase {
  if (startsOn > today) return "COMING";
  return endsOn !== null && endsOn < today ? "OVER" : "RUNNING";
}

/** The address that a campaign's link has, below the site's own. */
export function campaignLink(code: string, page: string = paths.home): string {
  return withQuery(page, { [CAMPAIGN]: code });
}
