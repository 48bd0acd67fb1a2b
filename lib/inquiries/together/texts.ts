import type { EventTexts } from "@/lib/access/timeline/schema";
import { doneNews } from "@/lib/platform/done-news";
import type { TogetherOutcome } from "@/lib/platform/generated/enums";

/** Why an inquiry was left as it was. */
export const leftTexts = {
  CHANGED: "Någon annan hann ändra den",
  NOT_OPEN: "Läget tillåter det inte",
} as const satisfies Record<Exclude<TogetherOutcome, "DONE">, string>;

export const togetherNews = doneNews({
  klart: "Klart. Här ser du vad som blev gjort.",
  angrat: "Ångrat. Här ser du vad som gick tillbaka.",
});

/** Deeds with many inquiries at once, as the timeline of each tells of them. */
export const togetherEventTexts: EventTexts = {
  "inquiry.assigned-together": "Anmälan fördelades tillsammans med andra",
  "inquiry.parked-together": "Anmälan lades vilande tillsammans med andra",
  "inquiry.together-undone": "En gemensam åtgärd ångrades",
};
