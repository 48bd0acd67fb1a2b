const HOUR_MS = 3_600_000;

/**
 * No family has more invitations sent than this, to whomever: else its page would be a way to mail
 * strangers by us.
 */
export const invitationLimits = [
  { most: 3, within: HOUR_MS },
  { most: 5, within: 24 * HOUR_MS },
] as const;

/** The longest span that a limit looks back over. */
export const LIMITED_MS = Math.max(...invitationLimits.map(({ within }) => within));

/** True if a family that had invitations sent at some instants may have one more sent now. */
export function mayInviteNow(sentAt: readonly Date[], now: Date): boolean {
  return invitationLimits.every(
    ({ most, within }) =>
      sentAt.filter((at) => now.getTime() - at.getTime() < within).length < most,
  );
}
