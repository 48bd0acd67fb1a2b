/** What a family may be interested in. */
export const missionTexts = {
  EMERGENCY: "Jourhem",
  FOSTER: "Familjehem",
  CONTACT: "Kontaktfamilj",
  CONTACT_PERSON: "Kontaktperson",
  RELIEF: "Avlastningshem",
  PARENT_CHILD: "Förälder och barn tillsammans",
  TRANSIT: "Kort boende för ensamkommande unga",
  UNSURE: "Vet inte än",
} as const;

export const ageBandTexts = {
  YOUNGER: "0–12 år",
  OLDER: "13–17 år",
  ALL: "Alla åldrar, 0–17 år",
  UNSURE: "Vet inte än",
} as const;

export const availabilityTexts = {
  SHORT_NOTICE: "Med kort varsel",
  NIGHTS: "På kvällar och nätter",
  WEEKENDS: "På helger",
} as const;

export const preferredContactTexts = {
  PHONE: "Ring mig",
  TEXT_MESSAGE: "Skicka sms",
  EMAIL: "Skicka e-post",
} as const;

export const contactTimeTexts = {
  MORNING: "Vardagar på förmiddagen",
  AFTERNOON: "Vardagar på eftermiddagen",
  EVENING: "Vardagar efter kl.\u00a016.30",
} as const;

export const petTexts = {
  NONE: "Nej",
  DOG: "Hund",
  CAT: "Katt",
  OTHER: "Andra djur",
} as const;

export const smokingTexts = {
  NO: "Nej",
  SNUS: "Någon snusar, men ingen röker",
  OUTDOORS: "Någon röker, men bara utomhus",
  INDOORS: "Någon röker inomhus",
} as const;

export const workTexts = {
  FULL_TIME: "Alla vuxna arbetar eller studerar på heltid",
  PART_TIME: "Någon vuxen arbetar eller studerar på deltid",
  AT_HOME: "Någon vuxen är hemma på dagarna",
  OTHER: "Annat",
} as const;

export const adultAtHomeTexts = {
  YES: "Ja",
  NO: "Nej",
  DISCUSS: "Vi behöver prata om det",
} as const;

export const homeTypeTexts = {
  HOUSE: "Hus",
  TERRACED: "Radhus eller kedjehus",
  FLAT: "Lägenhet",
  FARM: "Gård",
  OTHER: "Annat",
} as const;

export const ownRoomTexts = {
  YES: "Ja",
  NO: "Nej",
  POSSIBLE: "Ja, om vi möblerar om",
} as const;

export const yesNoTexts = { yes: "Ja", no: "Nej" } as const;

export const heardFromTexts = {
  WEB: "På webben",
  FRIEND: "Genom någon jag känner",
  SOCIAL_MEDIA: "I sociala medier",
  MEETING: "På en informationsträff",
  NEWS: "I en tidning, en annons eller på tv",
  OTHER: "På något annat sätt",
} as const;

export const allAgreeTexts = {
  YES: "Ja",
  NOT_YET: "Vi har inte pratat färdigt",
  NO: "Nej",
} as const;

/** The pages of the form, in order: the address of each, its name in links, and its heading. */
export const steps = [
  {
    id: "missions",
    slug: "uppdrag",
    label: "Uppdrag",
    title: "Vilket uppdrag är ni intresserade av?",
  },
  { id: "children", slug: "barn", label: "Barn", title: "Vilka barn kan ni ta emot?" },
  { id: "names", slug: "namn", label: "Namn", title: "Vad heter du?" },
  { id: "contact", slug: "kontakt", label: "Kontakt", title: "Hur når vi dig?" },
  { id: "place", slug: "bostadsort", label: "Bostadsort", title: "Var bor ni?" },
  { id: "household", slug: "hushall", label: "Hushåll", title: "Vilka bor hemma hos er?" },
  { id: "home", slug: "bostad", label: "Bostad", title: "Hur bor ni?" },
  { id: "experience", slug: "erfarenhet", label: "Erfarenhet", title: "Vad har ni med er?" },
  { id: "last", slug: "sist", label: "Sista frågorna", title: "Några sista frågor" },
] as const;
export type StepId = (typeof steps)[number]["id"];
export type StepSlug = (typeof steps)[number]["slug"];

/** What stands under the heading of a page. */
export const stepLeads = {
  missions: "Ni binder er inte till något. Vi pratar igenom vad som passar er.",
  children: "Svara så gott ni kan nu. Det går att ändra sig.",
  names: "Skriv bara ditt eget namn. Är ni två vuxna frågar vi om den andra när vi hörs.",
  contact: "Vi behöver ett telefonnummer eller en e-postadress.",
  place: "Vi frågar inte efter gatuadressen nu.",
  household: "Både ensamstående, par och familjer med egna barn kan bli jourhem eller familjehem.",
  home: "Ett barn behöver ett eget rum. Det går bra att bo i lägenhet.",
  experience: "Ingen särskild utbildning krävs. Allt ni har varit med om kan vara till hjälp.",
  last: "Sedan får ni läsa igenom allt innan ni skickar.",
} as const satisfies Record<StepId, string>;

export const formWords = {
  title: "Intresseanmälan",
  checkTitle: "Läs igenom era svar",
  receiptTitle: "Vi har fått er intresseanmälan",
  noAnswer: "Inget svar",
  noChildren: "Inga egna barn hemma",
  saved:
    "Det du skriver sparas krypterat hos oss i ett dygn, och bara den här webbläsaren kommer åt det. Vill du ha längre tid på dig? Spara och få en länk som fungerar i 30 dagar.",
  receiptGone:
    "Kvittot visas i ett dygn efter att formuläret är skickat. Anmälan finns hos oss. Ring om du undrar hur det går.",
  gone: "Vi sparar ett påbörjat formulär i ett dygn, eller i 30 dagar om du har bett om en länk. Har du öppnat länken på en annan enhet fortsätter du där. Det kan också bero på att din webbläsare inte sparar kakor.",
  revivedTitle: "Formuläret hade gått ut",
  revived:
    "Men det du skrev på sidan som du just skickade finns kvar. Svara på resten, så kan du skicka.",
  changedTitle: "Frågorna på den här sidan har ändrats",
  changed:
    "De är nya sedan du öppnade sidan. Det du skrev står kvar. Titta igenom det och fortsätt.",
} as const;
