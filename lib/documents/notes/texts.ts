import type { EventTexts } from "@/lib/access/timeline/schema";

/** The saved draft is another than the one that was written on. */
export const draftConflictText =
  "Utkastet är sparat med en annan text i ett annat fönster. Jämför texterna innan du sparar.";

export const noteEventTexts = {
  "note.signed": "En anteckning signerades",
  "note.corrected": "En anteckning rättades",
} as const satisfies EventTexts;
