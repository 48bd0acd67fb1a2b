import { languageTexts } from "@/lib/outreach/meetings/texts";

/** The languages as the choices of a field. */
export const languageChoices = Object.entries(languageTexts).map(([value, label]) => ({
  value,
  label,
}));
