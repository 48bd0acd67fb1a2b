import { z } from "zod";
import { type Day, formatDay } from "@/lib/platform/dates";
import { unit } from "@/lib/site/texts";
import type { closingChoices } from "./texts";

/** A letter to a family: what stands on the paper and on the family's page alike. */
export type Letter = {
  title: string;
  day: Day;
  opening: string;
  sections: { title: string; paragraphs: string[] }[];
  signed: string;
};

/** A letter as it was kept. */
export const letterSchema = z.object({
  title: z.string(),
  day: z.string().transform((day) => day as Day),
  opening: z.string(),
  sections: z.array(z.object({ title: z.string(), paragraphs: z.array(z.string()) })),
  signed: z.string(),
});

type Reason = keyof typeof closingChoices;

/** Why the unit goes no further, to the family's own eyes. */
export const reasonParagraphs = {
  NOT_THE_RIGHT_MISSION:
    "Det ni vill och kan passar bättre för ett annat slags uppdrag än dem vi har. Det är ingen bedömning av er som familj.",
  HOME_NOT_FIT:
    "Ett barn som bor hos er behöver ett eget rum och lugn och ro. Som ni bor nu räcker bostaden inte till för det.",
  LIFE_NOT_FIT:
    "Det är mycket i er vardag just nu. Ett uppdrag tar tid och kraft varje dag, och vi tror att det skulle bli för mycket för er och för barnet.",
  OUTSIDE_AREA:
    "Ni bor längre bort än vi kan arbeta. Barnen behöver ha nära till sin familj, sin skola och till oss. Kommunen där ni bor söker ofta också hem.",
  NO_NEED: "Just nu behöver vi inte fler hem av det slag som ni vill vara. Det kan ändras.",
  OTHER: "Vi berättade om skälet när vi pratade med er.",
} as const satisfies Record<Reason, string>;

type NotProceeding = {
  number: string;
  reason: Reason;
  /** The consultant's own words to the family, or null. */
  personal: string | null;
  toldOn: Day;
  day: Day;
  writtenBy: string;
};

/** The letter to a family with whom the unit goes no further: why, what is kept, and the way back. */
export function notProceedingLetter(facts: NotProceeding): Letter {
  const { number, reason, personal, toldOn, day, writtenBy } = facts;
  const own = personal === null ? [] : personal.split(/\n{2,}/);
  return {
    title: `Om er intresseanmälan ${number}`,
    day,
    opening: `Tack för att ni ville öppna ert hem. Vi berättade den ${formatDay(toldOn)} att vi inte går vidare med er intresseanmälan. Här kan ni läsa varför.`,
    sections: [
      { title: "Därför går vi inte vidare", paragraphs: [reasonParagraphs[reason], ...own] },
      {
        title: "Det här sparar vi, och så länge",
        paragraphs: [
          "Vi sparar er anmälan, det här brevet och anteckningar om när vi har haft kontakt. Ett år efter att ärendet avslutades tar vi bort det.",
          "Ni har rätt att få veta vad som står om er. Säg till, så får ni en kopia.",
        ],
      },
      {
        title: "Ni är välkomna tillbaka",
        paragraphs: [
          `Har något ändrats hos er, eller vill ni att vi förklarar mer? Ring oss på ${unit.phone.shown}. Då kan vi ta upp samma anmälan igen, eller så skickar ni en ny när ni vill.`,
        ],
      },
    ],
    signed: `${writtenBy}, ${unit.name}`,
  };
}
