/** One question of the analysis. Its id never changes: answers are kept under it. */
export type Question = { id: string; section: string; text: string; hint: string };

/** The questions in order; a section is a heading over those that share it. */
export const questions = [
  {
    id: "everyday",
    section: "Familjen",
    text: "Vilka är familjen och hur ser vardagen ut?",
    hint: "Vilka som bor i hemmet, arbete, rutiner, bostad och närområde.",
  },
  {
    id: "resources",
    section: "Familjen",
    text: "Vilka resurser har familjen?",
    hint: "Erfarenheter, egenskaper, nätverk och samspel som ett barn får nytta av.",
  },
  {
    id: "own-children",
    section: "Familjen",
    text: "Hur har familjens egna barn det, och vad säger de om uppdraget?",
    hint: "Skriv att det inte finns egna barn, om det är så.",
  },
  {
    id: "risks",
    section: "Risker och samarbete",
    text: "Vilka risker finns, och hur hanterar familjen dem?",
    hint: "Hälsa, ekonomi, relationer, säkerhet i hemmet och det som registren visar.",
  },
  {
    id: "cooperation",
    section: "Risker och samarbete",
    text: "Hur samarbetar familjen med andra?",
    hint: "Föräldrar, socialtjänst, förskola, skola och vård.",
  },
  {
    id: "suitable-for",
    section: "Uppdraget",
    text: "Vilka barn passar hemmet för?",
    hint: "Ålder, antal, syskon, behov och hur länge.",
  },
  {
    id: "limits",
    section: "Uppdraget",
    text: "Vilka barn passar hemmet inte för?",
    hint: "Skriv vad det beror på.",
  },
  {
    id: "support",
    section: "Uppdraget",
    text: "Vilket stöd behöver familjen?",
    hint: "Utbildning, handledning, avlastning och praktisk hjälp.",
  },
  {
    id: "overall",
    section: "Samlad bedömning",
    text: "Hur bedömer ni hemmet som helhet?",
    hint: "Väg ihop resurser, risker och stöd. Det här är grunden för förslaget.",
  },
] as const satisfies readonly Question[];

export type QuestionId = (typeof questions)[number]["id"];

/** The question's own words; an id that is no longer asked stands as it is. */
export function questionTitle(id: string): string {
  return questions.find((question) => question.id === id)?.text ?? id;
}
