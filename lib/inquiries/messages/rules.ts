import type { ThreadSubject } from "@/lib/notifications/threads/schema";
import type { MessageSide } from "@/lib/platform/generated/enums";

/** The thread that one adult has with the unit, or that all of the family have. */
export function threadOf(inquiryId: string, adultId: string | null): ThreadSubject {
  return adultId === null ? { type: "FAMILY", id: inquiryId } : { type: "ADULT", id: adultId };
}

/**
 * Whether some thread of a family waits for the unit: the last word in it is the family's.
 * @param threads the sides that wrote in each thread, the latest first.
 */
export function awaitsAnswer(threads: readonly (readonly MessageSide[])[]): boolean {
  return threads.some(([latest]) => latest === "OUTSIDE");
}
