import { heardFromTexts } from "@/lib/inquiries/questions/texts";
import { type Day, formatDay } from "@/lib/platform/dates";
import type { Source, SourceKind, Stage } from "./rules";

export const stageTexts = {
  arrivals: "Besök på webbplatsen",
  begun: "Formulär påbörjade",
  sent: "Intresseanmälningar",
  contacted: "Vi har pratat",
  talked: "Informationssamtal",
  investigated: "Utredning öppnad",
  suitable: "Bedömd lämplig",
  active: "Avtal tecknat",
  placed: "Första barnet har kommit",
} as const satisfies Record<Stage, string>;

/** What each figure counts, in the words of the page. */
export const stageDefinitions = {
  arrivals:
    "Hur många gånger någon har kommit till de öppna sidorna utifrån. Vi räknar sidor, inte personer, och hoppar över sökrobotar och inloggade.",
  begun: "Formulär där första sidan är ifylld.",
  sent: "Anmälningar som har kommit under perioden, på webben eller per telefon. Ihopförda räknas en gång. De som inte är äkta räknas inte.",
  contacted: "Av dem: vi har nått familjen minst en gång.",
  talked: "Av dem: ett informationssamtal är hållet.",
  investigated: "Av dem: en utredning är öppnad.",
  suitable: "Av dem: beslutet blev lämpligt, helt eller med begränsning.",
  active: "Av dem: hemmet har fått ett avtal.",
  placed: "Av dem: ett barn har kommit till hemmet.",
} as const satisfies Record<Stage, string>;

export const sourceTexts = {
  ...heardFromTexts,
  CAMPAIGN: "Kampanj",
  UNKNOWN: "Okänd källa",
} as const satisfies Record<SourceKind, string>;

/** What a figure says that may not be shown where others can recognise somebody. */
export const suppressedText = "1–4";

/** "november 2026" */
export function monthName(day: Day): string {
  return formatDay(day).replace(/^\d+\s/, "");
}

/** What a source is called: a campaign by its own name. */
export function sourceName(
  { kind, campaign }: Source,
  campaignNames: Readonly<Record<string, string>>,
): string {
  if (campaign === null) return sourceTexts[kind];
  return `${sourceTexts.CAMPAIGN}: ${campaignNames[campaign] ?? campaign}`;
}
