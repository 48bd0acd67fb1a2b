import { z } from "zod";
import {
  checkbox,
  choice,
  choices,
  id,
  optionalText,
  optionalYesNo,
  requiredText,
  version,
} from "@/lib/platform/fields";
import { wordsOf } from "../rules";
import { placementKindLabels, sexPreferenceLabels } from "../texts";

const MOST_LANGUAGES = 12;

const languages = z
  .string("Skriv språken med komma mellan")
  .max(300, "Korta texten till högst 300 tecken")
  .transform(wordsOf)
  .refine((words) => words.length <= MOST_LANGUAGES, `Skriv högst ${MOST_LANGUAGES} språk`);

/** What a home is matched by, as its page edits it. */
export const homeFactsSchema = z.object({
  homeId: id(),
  version: version(),
  name: requiredText({ message: "Skriv vad hemmet kallas", max: 80 }),
  area: optionalText({ max: 80 }),
  languages,
  sexPreference: choice(sexPreferenceLabels, { message: "Välj om hemmet har något önskemål" }),
  placementKinds: choices(placementKindLabels, {
    message: "Välj minst ett slags placering som hemmet tar emot",
  }),
  hasAdultAtHome: checkbox(),
  hasAdjacentLiving: checkbox(),
  isMentorHome: checkbox(),
  hasPets: optionalYesNo(),
  isSmokeFree: optionalYesNo(),
  hasCar: optionalYesNo(),
  isStepFree: optionalYesNo(),
});
export type HomeFactsInput = z.output<typeof homeFactsSchema>;
