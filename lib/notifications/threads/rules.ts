import type { MessageSide, Role } from "@/lib/platform/generated/enums";

const unitRoles: readonly Role[] = ["CONSULTANT", "UNIT_MANAGER"];

/** Which side somebody with these roles writes from; the unit's staff always from the unit's. */
export function sideOf(roles: readonly string[]): MessageSide {
  return unitRoles.some((role) => roles.includes(role)) ? "UNIT" : "OUTSIDE";
}

/** Who reads what a side writes. */
export function otherSide(side: MessageSide): MessageSide {
  return side === "UNIT" ? "OUTSIDE" : "UNIT";
}

/** How many messages wait to be read, in words; null if none. */
export function unreadWords(count: number): string | null {
  if (count === 0) return null;
  return count === 1 ? "1 oläst meddelande" : `${count} olästa meddelanden`;
}
