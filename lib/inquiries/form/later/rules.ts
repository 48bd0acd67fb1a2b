import type { FieldPlace } from "@/lib/platform/encryption";

/** No address is sent more links than this in an hour, however often somebody asks. */
export const LINKS_PER_HOUR = 5;
/** Pressed twice, or reloaded: within this the link that is on its way is enough. */
export const SAME_PRESS_SECONDS = 60;

const HOUR_MS = 3_600_000;

/**
 * Whether one more link may be mailed.
 * @param sent when links were made for the address lately, and whether for this form.
 */
export function mayMailLink(
  sent: readonly { at: Date; isSameForm: boolean }[],
  now: Date,
): boolean {
  const since = (milliseconds: number) => now.getTime() - milliseconds;
  const lately = sent.filter(({ at }) => at.getTime() > since(HOUR_MS));
  const justNow = lately.some(
    ({ at, isSameForm }) => isSameForm && at.getTime() > since(SAME_PRESS_SECONDS * 1_000),
  );
  return !justNow && lately.length < LINKS_PER_HOUR;
}

/** Where an address waits, sealed, between the asking and the mailing. */
export function draftRequestPlace(requestId: string): FieldPlace {
  return { table: "draft_link", column: "request", rowId: requestId };
}

/** Where a token waits, sealed, between its making and the mailing. Its row keeps only its hash. */
export function draftTokenPlace(linkId: string): FieldPlace {
  return { table: "draft_link", column: "token", rowId: linkId };
}
