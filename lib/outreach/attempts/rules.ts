import { dayOf } from "@/lib/platform/dates";

/** One attempt to reach somebody. */
export type Attempt = { at: Date; isReached: boolean };

/**
 * What is missing before the unit may stop trying to reach somebody, or null. Attempts on different
 * days, as many as the unit has set, none of them answered after the last talk.
 * @param demanded days with an attempt (setting contactAttempts, 3 until the unit changes it).
 */
export function missingToGiveUp(attempts: readonly Attempt[], demanded: number): string | null {
  const talks = attempts.filter(({ isReached }) => isReached).map(({ at }) => at.getTime());
  const lastTalk = Math.max(0, ...talks);
  const days = new Set(
    attempts
      .filter(({ at, isReached }) => !isReached && at.getTime() > lastTalk)
      .map(({ at }) => dayOf(at)),
  );
  const left = demanded - days.size;
  if (left <= 0) return null;
  return left === 1
    ? "Försök en dag till innan ni avslutar."
    : `Försök ${left} olika dagar till innan ni avslutar.`;
}
