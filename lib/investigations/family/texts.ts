import type { Turn } from "@/lib/inquiries/family/rules";
import type { FamilyWishKind } from "@/lib/platform/generated/enums";
import type { ConsentPurpose } from "../consents/rules";
import type { ConsentFault, DayPromise, FamilyTaskCode, TaskStanding } from "./rules";

/** Changed whenever a wording below is: nobody agrees to other words than those that were read. */
export const consentWording = "2026-11-29";

/** The very words that an adult agrees to. They are kept with the consent. */
export const consentWords = {
  SOCIAL_REGISTER:
    "Jag samtycker till att familjehemsenheten hämtar uppgifter om mig ur socialtjänstens register i kommuner där jag bor eller har bott.",
  SOCIAL_INSURANCE:
    "Jag samtycker till att familjehemsenheten tar del av ett utdrag om mig från Försäkringskassan, som jag själv beställer.",
  REFERENCES:
    "Jag samtycker till att familjehemsenheten pratar med de referenser som jag själv har lämnat, och då berättar att vårt hem utreds.",
  EARLIER_CLIENTS:
    "Jag samtycker till att familjehemsenheten frågar kommuner och företag som jag har haft uppdrag för hur uppdragen gick.",
  POOL_SHARING:
    "Jag samtycker till att kommunerna i samarbetet får läsa utredningen när de söker ett hem åt ett barn.",
} as const satisfies Record<ConsentPurpose, string>;

export const consentFaultTexts = {
  NO_INVESTIGATION:
    "Samtycken lämnar du när utredningen har börjat. Vi säger till när det är dags.",
  RESTS: "Utredningen är pausad. När den fortsätter kan du lämna samtycken här.",
  NO_PERSON:
    "Din utredare behöver först skriva in dig i utredningen. Ring oss om det har gått mer än några dagar.",
  CLOSED: "Utredningen tar inte emot fler samtycken. Du kan fortfarande läsa dem du har lämnat.",
} as const satisfies Record<ConsentFault, string>;

/** The same in a few words, above it. */
export const consentFaultTitles = {
  NO_INVESTIGATION: "Kan inte göras än",
  RESTS: "Kan inte göras just nu",
  NO_PERSON: "Kan inte göras än",
  CLOSED: "Du kan inte lämna fler samtycken",
} as const satisfies Record<ConsentFault, string>;

export const consentTexts = {
  changed: "Texten har ändrats sedan du öppnade sidan. Läs den igen och lämna sedan samtycket.",
  given: "Du har redan lämnat de samtyckena.",
  notYours: "Samtycket finns inte eller är redan återtaget. Ladda om sidan.",
  closed: "Utredningen är avslutad, så samtycket används inte längre.",
} as const;

export const familyTaskTexts = {
  CONSENTS: "Dina samtycken",
  EXTRACTS: "Utdrag som du ska ta med",
  REGISTERS: "Registerkontroller",
  INTERVIEW: "Samtal med dig",
  VISITS: "Hembesök hos er",
  REFERENCES: "Samtal med dina referenser",
} as const satisfies Record<FamilyTaskCode, string>;

/** What the adult is to do, or may expect. */
export const familyTaskHints = {
  CONSENTS: "Läs och lämna dem här. Du kan ta tillbaka dem när du vill.",
  EXTRACTS: "Ta med dem när vi ses. Vi läser dem med dig och lämnar tillbaka dem.",
  REGISTERS: "Vi frågar myndigheterna och väntar på svar. Du behöver inte göra något.",
  INTERVIEW: "Din utredare bestämmer en tid med dig.",
  VISITS: "Vi bestämmer tiderna tillsammans.",
  REFERENCES: "Berätta för din utredare vilka vi får ringa.",
} as const satisfies Record<FamilyTaskCode, string>;

export const standingTexts = {
  NOT_YET: "Kan inte göras nu",
  NOT_BEGUN: "Ej börjad",
  PARTLY: "Delvis klar",
  DONE: "Klar",
} as const satisfies Record<TaskStanding, string>;

/** What the tasks that a family's wish gives its investigator say. */
export const wishNotes = {
  PAUSE: "Familjen vill pausa till",
  RESUME: "Familjen vill att utredningen fortsätter",
  WITHDRAW: "Familjen vill ta tillbaka sin ansökan",
} as const;

export const turnHints = {
  UNIT: "Du behöver inte göra något just nu.",
  AUTHORITY: "Vi har frågat och väntar på svar. Du behöver inte göra något.",
  RESTS: "Du behöver inte göra något. Vill ni fortsätta tidigare? Säg till längre ner.",
  // What is asked for by name is told instead: this is for a family whom nobody has reached.
  FAMILY: "Berätta om ni fortfarande vill.",
  NOBODY: "Du behöver inte göra något.",
} as const satisfies Record<Turn, string>;

/** For who came by a link: whether something is left to do is told by e-identification only. */
export const linkHint = "Logga in med e-legitimation, så ser du om något är kvar för dig.";

const list = new Intl.ListFormat("sv", { type: "conjunction" });

/** What an adult has left to do, by name: "dina samtycken och intyg om kursen". */
export function toDoWords(names: readonly string[]): string {
  return `Det här är kvar för dig: ${list.format(names.map(inSentence))}.`;
}

/** A name as it stands within a sentence; one that is all capitals keeps them. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name)
    ? name.charAt(0).toLocaleLowerCase("sv") + name.slice(1)
    : name;
}

/** What comes before the day that is promised, while it is to come and when it has passed. */
export const promiseTexts = {
  CONTACT: {
    ahead: "Vi lovade att höra av oss senast",
    passed: "Vi lovade att höra av oss senast",
  },
  INVESTIGATION: {
    ahead: "Vi räknar med att utredningen är klar senast",
    passed: "Vi räknade med att utredningen skulle vara klar senast",
  },
  REST: { ahead: "Vi fortsätter", passed: "Vi skulle ha hört av oss om fortsättningen senast" },
} as const satisfies Record<DayPromise["kind"], { ahead: string; passed: string }>;

/** What the family has asked its investigator for and waits to hear about. */
export const openWishTexts = {
  PAUSE: "Ni har bett om en paus. Det är er utredare som pausar utredningen, och svarar er.",
  RESUME: "Ni har sagt att ni vill fortsätta. Er utredare hör av sig till er.",
  WITHDRAW:
    "Ni har sagt att ni vill ta tillbaka er ansökan. Er utredare avslutar utredningen och bekräftar det för er.",
} as const satisfies Record<FamilyWishKind, string>;

/** Pausing and taking back: done at once, or asked of the investigator. */
export const steerWords = {
  inquiry: {
    pause:
      "Anmälan vilar till den dag ni väljer. Då hör vi av oss, om ni inte fortsätter tidigare själva.",
    pauseButton: "Pausa anmälan",
    withdraw:
      "Det gäller hela anmälan, och det går bra när som helst. Ångrar ni er kan ni ta upp den igen här inom ett år, sedan tar vi bort den.",
    withdrawButton: "Ta tillbaka anmälan",
    withdrawTitle: "Ta tillbaka er anmälan",
    resume: { GO_ON: "Fortsätt med anmälan", TAKE_UP: "Ta upp anmälan igen" },
  },
  investigation: {
    pause:
      "Utredningen pausas av er utredare. Skriv hur länge ni behöver vänta, så får utredaren veta det direkt och svarar er.",
    pauseButton: "Be om paus",
    withdraw:
      "Det gäller hela ansökan, och det går bra när som helst. Er utredare får veta det direkt, avslutar utredningen och bekräftar det för er.",
    withdrawButton: "Säg att ni vill avsluta",
    withdrawTitle: "Ta tillbaka er ansökan",
    resume: { GO_ON: "Säg att ni vill fortsätta", TAKE_UP: "Säg att ni vill fortsätta" },
  },
} as const;
