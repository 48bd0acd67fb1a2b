import { z } from "zod";
import { type Day, formatDay } from "@/lib/platform/dates";
import { unit } from "@/lib/site/texts";
import { type ClosingReason, reasonParagraphs } from "./letter/texts";

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

type NotProceeding = {
  number: string;
  reason: ClosingReason;
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
