import type { EventTexts } from "@/lib/access/timeline/schema";

/** Who reads a thread, as the family chooses it. */
export const threadLabels = {
  OWN: "Bara jag och enheten",
  BOTH: "Vi båda",
} as const;
export type FamilyThread = keyof typeof threadLabels;

/** The same in the address of the page. */
export const threadSegments = { OWN: "egen", BOTH: "bada" } as const satisfies Record<
  FamilyThread,
  string
>;

export const messageTexts = {
  sent: "Meddelandet är skickat.",
  noOther: "Ni är inte två på ansökan. Välj ”Bara jag och enheten”.",
} as const;

/** How messages read in a timeline. */
export const messageEvents: EventTexts = {
  "family-message.sent": "Familjen skrev ett meddelande",
  "family-message.answered": "Vi skrev till familjen",
};
