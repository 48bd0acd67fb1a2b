import { addDays, type Day } from "@/lib/platform/dates";

/** Whether visitors read a page now, could once, or never have. */
export type ContentState = "PUBLISHED" | "WITHDRAWN" | "DRAFT";

type Standing = { publishedAt: Date | null; replacedAt: Date | null };

/** Whether a text is the one that visitors read. */
export function isCurrent({ publishedAt, replacedAt }: Standing): boolean {
  return publishedAt !== null && replacedAt === null;
}

/** How it stands with a page that has these texts. */
export function stateOf(versions: readonly Standing[]): ContentState {
  if (versions.some(isCurrent)) return "PUBLISHED";
  return versions.some(({ publishedAt }) => publishedAt !== null) ? "WITHDRAWN" : "DRAFT";
}

/** After how many days a page that nobody has read through since asks to be. */
const REVIEW_DAYS = 365;

/** Whether a published page has stood unread for too long. */
export function isOverdue(reviewedOn: Day | null, today: Day): boolean {
  return reviewedOn !== null && addDays(reviewedOn, REVIEW_DAYS) < today;
}

type Source = { id: string; publishedAt: Date | null };
type Translation = { sourceVersionId: string | null; publishedAt: Date | null };

/** Whether the Swedish page has been published anew since a text was translated from it. */
export function isBehind(source: Source | undefined, translation: Translation): boolean {
  if (source === undefined) return false;
  if (translation.sourceVersionId !== null) return translation.sourceVersionId !== source.id;
  const [from, to] = [source.publishedAt, translation.publishedAt];
  return from !== null && to !== null && from > to;
}
