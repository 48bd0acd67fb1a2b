import { paths, withQuery } from "@/lib/platform/paths";
import type { Typed } from "../questions/schema";
import type { StepSlug } from "../questions/texts";

/** The addresses of the interest form. */
export const formPaths = {
  start: paths.inquiryForm,
  step: (slug: StepSlug) => `${paths.inquiryForm}/${slug}`,
  /** A page opened from the summary, to which it leads back. */
  change: (slug: StepSlug) => withQuery(`${paths.inquiryForm}/${slug}`, { andra: 1 }),
  /** A page whose questions have changed since it was opened, with what was typed. */
  changed: (slug: StepSlug, isChange: boolean) =>
    withQuery(`${paths.inquiryForm}/${slug}`, { andra: isChange ? 1 : null, nya: 1 }),
  /** Where somebody who cannot go on now asks for a link. @param slug the page to come back to. */
  later: (slug?: StepSlug) => withQuery(`${paths.inquiryForm}/spara`, { steg: slug }),
  /** The link is on its way. */
  laterSent: withQuery(`${paths.inquiryForm}/spara`, { skickad: 1 }),
  /** Where a mailed link leads; without a token it is where a new one is asked for. */
  resume: (token?: string) => withQuery(`${paths.inquiryForm}/fortsatt`, { nyckel: token }),
  /** The beginning, after a page of a form that was gone has made a new one. */
  revived: withQuery(paths.inquiryForm, { gammalt: 1 }),
  check: `${paths.inquiryForm}/kontrollera`,
  receipt: `${paths.inquiryForm}/kvitto`,
} as const;

/** Nobody answers the whole form in less: seconds from the first page saved to the sending. */
export const LEAST_SECONDS = 4;

/**
 * Why a form looks as if a machine had sent it, or null.
 * @param seen what was noticed on the way, at any of its pages or at the sending.
 */
export function suspicionOf(
  form: { startedAt: Date; seen: readonly (string | null)[] },
  sentAt: Date,
): string | null {
  const first = form.seen.find((reason) => reason !== null);
  if (first !== undefined) return first;
  const seconds = (sentAt.getTime() - form.startedAt.getTime()) / 1_000;
  return seconds < LEAST_SECONDS ? "TOO_FAST" : null;
}

/** What a form under way tells of whom to call, for somebody who would rather be called. */
export function knownCaller(typed: Typed): { name?: string; phone?: string } {
  const said = (id: "givenName" | "familyName" | "phone") => [typed[id] ?? ""].flat()[0]?.trim();
  const name = [said("givenName"), said("familyName")].filter(Boolean).join(" ");
  return { name: name || undefined, phone: said("phone") || undefined };
}
