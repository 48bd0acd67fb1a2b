import { doneNews } from "@/lib/platform/done-news";

export const languageTexts = {
  code: "Skriv ett kortnamn med små bokstäver, till exempel so för somaliska",
  segment: "Skriv adressens början med 2–20 små bokstäver a–z, till exempel so",
  segmentTaken: "Den adressen används redan av webbplatsen. Välj en annan.",
  lang: "Skriv en språkkod, till exempel so för somaliska",
  exists: "Det finns redan ett språk med det kortnamnet eller den adressen.",
  stale: "Någon annan har sparat språket sedan du öppnade det. Ladda om sidan och jämför.",
  gone: "Språket finns inte längre. Gå tillbaka till listan.",
  swedish: "Svenska visas alltid.",
  noStart: "Skriv och publicera språkets startsida först. Annars leder språkvalet ingenstans.",
  noWords: "Fyll i alla ord runt sidorna först. De som saknas skulle annars stå på svenska.",
} as const;

const news = doneNews({
  sparat: "Språket är sparat.",
  visas: "Språket visas nu på webbplatsen.",
  dolt: "Språket visas inte längre på webbplatsen. Sidorna finns kvar.",
});

/** What a deed answers: its news, and the page that shows it. */
export const languageDone = news.done;

/** The good news that an address asks for; null for anything else that stands there. */
export const languageDoneText = news.text;
