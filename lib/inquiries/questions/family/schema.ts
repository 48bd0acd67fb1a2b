import { z } from "zod";
import {
  choice,
  choices,
  integerBetween,
  optionalChoice,
  optionalText,
} from "@/lib/platform/fields";
import { ask, withoutPersonalNumber } from "../asking/schema";
import * as words from "../texts";

const MOST_CHILDREN = 20;
const OLDEST_CHILD = 25;
const AGES = "Skriv barnens ålder i hela år med komma mellan, till exempel 4, 7, 12";

/** Ages as people write them, "4, 7 och 12"; nothing gives an empty list. */
const agesOfChildren = z
  .string(AGES)
  .optional()
  .transform((text, context): number[] => {
    const written = (text ?? "").toLowerCase().match(/[^\s,;+&.]+/gu) ?? [];
    const parts = written.filter((word) => word !== "och" && word !== "år");
    const areAges = parts.every((part) => /^\d{1,2}$/.test(part) && Number(part) <= OLDEST_CHILD);
    if (areAges && parts.length <= MOST_CHILDREN) return parts.map(Number);
    context.addIssue({ code: "custom", message: AGES, input: text });
    return z.NEVER;
  });

/** About everybody who lives at home. */
export const familyQuestions = [
  ask({
    id: "adults",
    step: "household",
    version: 1,
    text: "Hur många vuxna bor hemma hos er?",
    label: "Vuxna i hemmet",
    control: { kind: "number" },
    schema: integerBetween({ min: 1, max: 20, message: "Skriv antalet vuxna med en siffra" }),
  }),
  ask({
    id: "childrenAges",
    step: "household",
    version: 1,
    text: "Hur gamla är era egna barn som bor hemma?",
    label: "Egna barn hemma",
    hint: "Skriv åldrarna med komma mellan, till exempel 4, 7, 12. Lämna tomt om inga barn bor hemma.",
    isOptional: true,
    control: { kind: "ages" },
    schema: agesOfChildren,
  }),
  ask({
    id: "adultAtHome",
    step: "household",
    version: 1,
    text: "Kan en vuxen vara hemma på heltid när ett barn bor hos er?",
    label: "Vuxen hemma på heltid",
    hint: "Det behövs oftast i ett jourhem. Uppdraget ger ersättning.",
    control: { kind: "radios", texts: words.adultAtHomeTexts },
    schema: choice(words.adultAtHomeTexts, { message: "Välj om en vuxen kan vara hemma" }),
  }),
  ask({
    id: "work",
    step: "household",
    version: 1,
    text: "Hur ser det ut med arbete och studier i dag?",
    label: "Arbete och studier",
    isOptional: true,
    control: { kind: "radios", texts: words.workTexts },
    schema: optionalChoice(words.workTexts),
  }),
  ask({
    id: "pets",
    step: "household",
    version: 1,
    text: "Har ni djur?",
    label: "Djur",
    hint: "Vi frågar för att en del barn är allergiska eller rädda.",
    control: { kind: "checkboxes", texts: words.petTexts },
    schema: choices(words.petTexts, { message: "Välj vilka djur ni har, eller Nej" }).refine(
      (pets) => pets.length < 2 || !pets.includes("NONE"),
      "Välj antingen Nej eller vilka djur ni har",
    ),
  }),
  ask({
    id: "otherPets",
    step: "household",
    version: 1,
    text: "Om andra djur: vilka?",
    label: "Andra djur",
    isOptional: true,
    control: { kind: "line" },
    schema: withoutPersonalNumber(optionalText({ max: 80 })),
    showIf: ({ pets }) => Array.isArray(pets) && pets.includes("OTHER"),
    followsUp: "pets",
  }),
  ask({
    id: "smoking",
    step: "household",
    // 2: snus is asked about too.
    version: 2,
    text: "Röker eller snusar någon i hemmet?",
    label: "Rökning och snus",
    control: { kind: "radios", texts: words.smokingTexts },
    schema: choice(words.smokingTexts, { message: "Välj om någon röker eller snusar" }),
  }),
] as const;
