import { z } from "zod";
import { integerBetween, optionalText, requiredText, version } from "@/lib/platform/fields";
import { notForSearch } from "@/lib/site/pages/rules";
import { publicPages, writtenPages } from "@/lib/site/pages/texts";
import { languageTexts } from "./form/texts";
import { isLanguageCode, MOST_CODE } from "./rules";
import { wordNames } from "./texts";

const MOST_WORD = 300;

/** The first parts of addresses that the product itself uses. */
const taken = new Set(
  [...Object.keys(publicPages), ...writtenPages, ...notForSearch, "/kalender", "/mitt", "/images"]
    .map((path) => path.split("/")[1])
    .filter((part) => part !== ""),
);

const segment = requiredText({ message: languageTexts.segment, max: 20 })
  .refine((text) => /^[a-z]{2,20}$/.test(text), { error: languageTexts.segment })
  .refine((text) => !taken.has(text), { error: languageTexts.segmentTaken });

const lang = requiredText({ message: languageTexts.lang, max: 20 }).refine(isLanguageMark, {
  error: languageTexts.lang,
});

/** One form with three buttons: kept as it is, shown to everybody, or taken off the site. */
export const writeLanguageSchema = z.object({
  deed: z.enum(["save", "publish", "hide"], "Välj vad som ska göras").optional(),
  code: requiredText({ message: languageTexts.code, max: MOST_CODE }).refine(isLanguageCode, {
    error: languageTexts.code,
  }),
  version: version(),
  segment: z.union([z.literal(""), segment]),
  lang,
  dir: z.enum(["ltr", "rtl"], "Välj åt vilket håll språket läses"),
  name: requiredText({ message: "Skriv vad språket heter på språket självt", max: 60 }),
  position: integerBetween({ min: 1, max: 99, message: "Skriv ett tal från 1 till 99" }),
  words: z
    .object(Object.fromEntries(wordNames.map((name) => [name, optionalText({ max: MOST_WORD })])))
    .optional(),
});
export type WriteLanguageInput = z.output<typeof writeLanguageSchema>;

function isLanguageMark(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    // The standard tells a mark that is none only by throwing.
    return false;
  }
}
