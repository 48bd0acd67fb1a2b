import { doneNews } from "@/lib/platform/done-news";

/** Where news stand on the site. */
export const newsFolder = "/nyheter";

/** What an editor begins with. */
export const emptyText = {
  ...{ title: "", label: null, description: null, eyebrow: null, picture: null },
  ...{ asksToApply: true, lead: "", body: "" },
};

export const contentTexts = {
  gone: "Sidan finns inte längre. Gå tillbaka till listan.",
  stale:
    "Någon annan har sparat sidan sedan du öppnade den. Din text ligger kvar här: kopiera den, ladda om sidan och jämför.",
  taken: "Adressen är upptagen av en annan sida. Välj en annan.",
  fixedAddress:
    "Sidan har varit publicerad. Adressen kan inte ändras, för andra kan länka till den.",
  noText: "Texten finns inte längre. Ladda om sidan.",
  draftInTheWay: "Det finns redan ett utkast. Publicera eller ta bort det först.",
  notCurrent: "Den texten visas inte nu. Ladda om sidan.",
  noLanguage: "Språket finns inte. Gå tillbaka till listan.",
  newsAlone: "Nyheter skrivs bara på svenska.",
  noSource: "Skriv sidan på svenska först.",
  translated: "Någon annan har redan börjat på den översättningen. Gå tillbaka till listan.",
  leansOn: "Andra delar av webbplatsen leder hit, så sidan måste finnas. Ändra texten i stället.",
  linkedFrom: (titles: readonly string[]) =>
    `Andra sidor länkar hit: ${titles.join(", ")}. Ta bort länkarna där först.`,
} as const;

/** Good news after a deed whose form is gone from the page that follows. */
export const contentDoneTexts = {
  sparad: "Utkastet är sparat. Bara redaktörer ser det.",
  publicerad: "Sidan är publicerad. Alla kan läsa den nu.",
  avpublicerad: "Sidan visas inte längre på webbplatsen.",
  aterstalld: "Den tidigare texten ligger nu som utkast. Läs igenom den innan du publicerar.",
  borttagen: "Utkastet är borttaget.",
  granskad: "Dagens datum står nu som dagen då sidan granskades.",
} as const;

const news = doneNews(contentDoneTexts);

/** What a deed answers: its news, and the page that shows it. */
export const contentDone = news.done;

/** The good news that an address asks for; null for anything else that stands there. */
export const contentDoneText = news.text;

/** How an editor writes beyond plain text, for the help beside the field. */
export const writingHelp = [
  { write: "## Rubrik", gives: "en rubrik (### för en nivå under)" },
  { write: "- punkt", gives: "en punktlista" },
  { write: "[texten](/kontakt)", gives: "en länk" },
  { write: "**viktigt**", gives: "fet stil" },
  { write: ":::fakta[Rubrik]\nText\n:::", gives: "en faktaruta" },
  { write: ":::viktigt[Rubrik]\nText\n:::", gives: "en ruta som varnar" },
  { write: ":::akut[Rubrik]\nText\n:::", gives: "en röd ruta om vart man ringer" },
  { write: ":::fraga[Frågan?]\nSvaret\n:::", gives: "en fråga som fälls ut" },
  { write: ":::ja[Rubrik]\n- punkt\n:::", gives: "en lista med bockar (:::nej ger streck)" },
  {
    write: ':::steg[Rubrik]{tid="Första veckan"}\nText\n:::',
    gives: "ett steg i en numrerad följd",
  },
  { write: "::bild[Beskrivning]{fil=…}", gives: "en bild; kopiera raden från sidan Bilder" },
  { write: "::illustration{namn=jetty}", gives: "en av våra teckningar" },
  { write: ":telefon", gives: "vårt nummer (också :socialjouren, :kontaktcenter, :epost, :larm)" },
  { write: "::kontakt", gives: "våra kontaktuppgifter" },
  {
    write: '::::bredvid\n::kontakt\n::lasmer{sidor="/barnen /ersattning"}\n::::',
    gives: "det som står bredvid texten, sist på sidan",
  },
  { write: "::knapp[Skicka intresseanmälan]{till=/intresseanmalan}", gives: "en knapp" },
] as const;
