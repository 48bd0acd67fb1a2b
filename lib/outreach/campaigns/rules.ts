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

/**
 * Where no code is taken along: a form that is begun remembers by itself, and what one person was sent,
 * files and all behind sign-in are nobody's campaign.
 */
const apart =
  /^\/(intresseanmalan|bli-uppringd|kontakt|informationstraffar\/bokning)\/|^\/(api|kalender|logga-in|min-ansokan|mitt-hem)(\/|$)/;

/**
 * What an address tells of the campaign, and where to be instead so that the address tells it.
 * @param address of the page that is shown
 * @param carried the code of the page before, null if none
 * @returns the code from here on, and the address within the site to go to, null to stay
 */
export function carryCampaign(
  address: string,
  carried: string | null,
): { code: string | null; goTo: string | null } {
  const here = new URL(address);
  const named = here.searchParams.get(CAMPAIGN) ?? "";
  if (isCampaignCode(named)) return { code: named, goTo: null };
  if (carried === null || apart.test(here.pathname)) return { code: carried, goTo: null };
  here.searchParams.set(CAMPAIGN, carried);
  return { code: carried, goTo: `${here.pathname}${here.search}${here.hash}` };
}
