import { doneNews } from "@/lib/platform/done-news";
import { formatCount } from "@/lib/platform/figures";
import type { CampaignChannel } from "@/lib/platform/generated/enums";
import type { CampaignPhase } from "./rules";

export const channelTexts = {
  SOCIAL_MEDIA: "Sociala medier",
  PRESS: "Tidning, radio eller tv",
  POSTER: "Affisch eller broschyr",
  NEWSLETTER: "Nyhetsbrev eller utskick",
  MEETING: "Evenemang eller träff",
  PARTNER: "Förening, skola eller annan",
  OTHER: "Annat",
} as const satisfies Record<CampaignChannel, string>;

export const phaseTexts = {
  COMING: "Kommer",
  RUNNING: "Pågår",
  OVER: "Slut",
} as const satisfies Record<CampaignPhase, string>;

/** "70 besök · 4 påbörjade formulär" */
export function resultWords(result: { arrivals: number; formsBegun: number }): string {
  const forms = result.formsBegun === 1 ? "påbörjat formulär" : "påbörjade formulär";
  return `${formatCount(result.arrivals)} besök · ${formatCount(result.formsBegun)} ${forms}`;
}

export const campaignTexts = {
  taken: "Det finns redan en kampanj med den koden. Välj en annan.",
  stale: "Någon annan hann ändra kampanjen före dig. Ladda om sidan och försök igen.",
} as const;

/** Good news on the list of campaigns. */
export const campaignNews = doneNews({
  skapad: "Kampanjen är skapad. Kopiera länken och använd den.",
  andrad: "Kampanjen är ändrad.",
});
