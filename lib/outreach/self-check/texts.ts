import type { PublicPath } from "@/lib/site/pages/texts";

export const yesNoAnswers = { YES: "Ja", UNSURE: "Vet inte än", NO: "Nej" } as const;

/** What one thinks over at home, in the order of the page: the life first, then the mission. */
export const yesNoQuestions = {
  time: {
    text: "Har ni tid och ork för ett barn till?",
    hint: "Ett barn som har haft det svårt behöver mer av er än andra barn.",
    short: "er tid och ork",
  },
  agreed: {
    text: "Är alla som bor hemma med på det?",
    hint: "Också era egna barn. Bor du ensam svarar du ja om du själv vill.",
    short: "vad var och en hemma vill",
  },
  stable: {
    text: "Har ni det ordnat omkring er: hem, pengar och familj?",
    hint: "Det räcker med ett vanligt liv. Det behöver inte vara perfekt.",
    short: "hem, pengar och familj",
  },
  calm: {
    text: "Är livet lugnt just nu?",
    hint: "Alltså ingen ny sorg, kris eller egen behandling som tar er kraft.",
    short: "hur livet är just nu",
  },
  together: {
    text: "Vill ni samarbeta med barnets föräldrar, skola, vård och socialtjänst?",
    hint: "Barnets föräldrar finns kvar i barnets liv, också när det bor hos er.",
    short: "samarbetet runt barnet",
  },
  checks: {
    text: "Är det okej att vi hälsar på, ställer personliga frågor och kontrollerar register?",
    hint: "Det gör vi med alla, för barnens skull.",
    short: "hembesök, frågor och register",
  },
  room: {
    text: "Har ni ett rum som barnet kan få för sig själv?",
    hint: "För helger räcker det med en säng.",
    short: "ett rum till barnet",
  },
  adultHome: {
    text: "Kan en vuxen vara hemma på heltid?",
    hint: "Det behövs i ett jourhem, som får ersättning för det. I andra uppdrag kan ni arbeta.",
    short: "att vara hemma på heltid",
  },
  change: {
    text: "Tycker ni att det är okej med snabba ändringar?",
    hint: "I ett jourhem kan telefonen ringa i dag och barnet komma i kväll.",
    short: "kort varsel och snabba ändringar",
  },
  near: {
    text: "Bor ni i Ekdala eller i en grannkommun?",
    hint: "Ett barn som kommer fort ska helst kunna gå kvar i sin skola.",
    short: "var ni bor",
  },
} as const;

export const lengthQuestion = {
  text: "Hur länge vill ni att ett barn ska vara hos er?",
  answers: {
    WEEKENDS: "Någon helg i månaden",
    SHORT: "Från en natt till ungefär ett halvår",
    LONG: "I flera år",
    UNSURE: "Vet inte än",
  },
} as const;

export const ageQuestion = {
  text: "Vilka åldrar tänker ni på?",
  hint: "Det ändrar inte resultatet. Ni väljer själva, och ni får ändra er.",
  answers: {
    YOUNG: "Barn 0–12 år",
    TEENS: "Unga 13–17 år",
    ANY: "Alla åldrar, eller vet inte",
  },
} as const;

/** What the age means for the mission; nothing is said where all ages are welcome. */
export const ageNotes = {
  YOUNG: "Ni tänkte på barn upp till 12 år. Skriv det i anmälan, så frågar vi bara om dem.",
  TEENS: "Ni tänkte på tonåringar. Skriv det i anmälan, så frågar vi bara om dem.",
  ANY: null,
} as const;

type MissionResult = { title: string; text: string; page: PublicPath; more: string };

/** Every result begins something; none is a no. */
export const results = {
  EMERGENCY: {
    title: "Jourhem kan passa er",
    text: "Ni kan ta emot ett barn fort och finnas där tills det ordnar sig. Ni får utbildning, handledning och någon att ringa dygnet runt.",
    page: "/bli-jourhem",
    more: "Läs om att vara jourhem",
  },
  FOSTER: {
    title: "Familjehem kan passa er",
    text: "Ni har plats för ett barn som behöver bo hos någon länge. Ni och barnet lär känna varandra först, och ni får stöd hela tiden.",
    page: "/bli-familjehem",
    more: "Läs om att vara familjehem",
  },
  CONTACT: {
    title: "Kontaktfamilj eller avlastning kan passa er",
    text: "Ett barn kommer till er någon helg i månaden. Det betyder mycket, och resten av tiden är ert liv som vanligt. Många börjar så.",
    page: "/kontaktfamilj-och-avlastning",
    more: "Läs om kontaktfamilj och avlastning",
  },
  TALK: {
    title: "Kanske inte just nu – prata med oss",
    text: "Något i era svar är bra att prata om innan ni går vidare. Livet ändras, och ofta finns det ett sätt. Ring oss: vi lyssnar, och samtalet binder er inte till något.",
    page: "/kontakt",
    more: "Så når du oss",
  },
} as const satisfies Record<string, MissionResult>;

export const selfCheckTexts = {
  show: "Visa resultatet",
  again: "Börja om",
  missing: (count: number) =>
    count === 1 ? "En fråga har inget svar än" : `${count} frågor har inget svar än`,
  print: "Skriv ut",
  result: "Ert resultat",
  talkAbout: "Det här kan vi prata mer om",
  /** The fragment of the address where the rules stand. */
  rulesPlace: "rakna-sjalv",
  rulesTitle: "Så hänger svaren och resultatet ihop",
  rulesLead: "Läs uppifrån och stanna vid den första raden som stämmer på era svar.",
} as const;
