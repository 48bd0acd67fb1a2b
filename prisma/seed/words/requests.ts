import type { Municipality } from "../cast";

/** Who leads each board's meetings and decides alone when it cannot wait; made-up names. */
export const chairs: Record<Municipality, string> = {
  Ekdala: "Gunvor Rådberg",
  Björkvik: "Folke Klubbensköld",
  Granlunda: "Rigmor Talmansberg",
  Lövestad: "Ambjörn Ståhlröst",
  Sjöholma: "Lilian Protokollström",
  Tallberga: "Evert Voteringh",
  Åsby: "Majken Ordström",
  Ängsvik: "Torvald Bänklycka",
};

/** What the guardians have agreed to, where the ground asks for it. */
export const consents = [
  "Båda vårdnadshavarna samtyckte skriftligt vid mötet samma dag",
  "Mamman, ensam vårdnadshavare, samtyckte skriftligt. Barnet har fått säga sin mening",
  "Vårdnadshavarna samtyckte per telefon, skriftligt samtycke hämtas i morgon",
] as const;

/** Why a home fits, as the consultant writes it in a proposal. */
export const motives = [
  "Familjen är van vid barn i den åldern och har en vuxen hemma på dagarna. Hemmet ligger så att barnet kan gå kvar i sin skola.",
  "Lugnt hem med fasta rutiner. Familjen har tagit emot barn med liknande behov och vill gärna träffa vårdnadshavaren tidigt.",
  "Hemmet har plats för alla syskonen och vana vid syskongrupper. Kontakten med föräldrarna kan ske i närheten.",
  "Familjen kan ta emot i dag och är beredd på det som beskrivs. Språket stämmer.",
] as const;

/** Why a home that was asked said no. */
export const noes = [
  "Åker bort till helgen",
  "Har nyss tagit emot ett barn och behöver landa",
  "Barn i samma ålder hemma, passar inte",
] as const;
