import type { EventTexts } from "@/lib/access/timeline/schema";
import { doneNews } from "@/lib/platform/done-news";
import type {
  PublicMessageKind,
  PublicMessageOutcome,
  PublicMessageState,
} from "@/lib/platform/generated/enums";
import { paths } from "@/lib/platform/paths";

export const messageKindTexts = {
  QUESTION: "Meddelande",
  ACCESS_FAULT: "Brist i tillgänglighet",
} as const satisfies Record<PublicMessageKind, string>;

export const messageStateTexts = {
  WAITING: "Väntar på svar",
  ANSWERED: "Besvarat, inte klart",
  CLOSED: "Klart",
} as const satisfies Record<PublicMessageState, string>;

/** What a message may be about, as the one who writes chooses it. */
export const topicTexts = {
  BECOME_HOME: "Att bli jourhem, familjehem eller kontaktfamilj",
  MY_INQUIRY: "Min intresseanmälan eller utredning",
  MY_MISSION: "Jag är redan jourhem eller familjehem",
  SOCIAL_SERVICES: "Jag arbetar i socialtjänsten",
  COMPLAINT: "En synpunkt eller ett klagomål",
  OTHER: "Något annat",
} as const;
export type MessageTopic = keyof typeof topicTexts;

export const answerTexts = {
  PHONED: "Vi ringde upp",
  MAILED: "Vi svarade med e-post",
  FORWARDED: "Vi lämnade vidare till den som kan svara",
  FIXED: "Vi rättade felet på webbplatsen",
} as const satisfies Record<PublicMessageOutcome, string>;

/** Why nothing more is done about a message; the last is said only where it looked like a machine's. */
export const messageClosingTexts = {
  DONE: "Frågan är besvarad",
  NO_ANSWER_NEEDED: "Det behövs inget svar",
  UNREACHABLE: "Det gick inte att nå personen",
  NOT_GENUINE: "Meddelandet var inte äkta",
} as const;

/** The same, as somebody chooses it who closes without having answered. */
export const closeReasonTexts = {
  NO_ANSWER_NEEDED: messageClosingTexts.NO_ANSWER_NEEDED,
  UNREACHABLE: messageClosingTexts.UNREACHABLE,
} as const;

/** Why a message must be looked at by a person before anybody answers. */
export const messageReviewTexts: Readonly<Record<string, string>> = {
  HONEYPOT: "Ett fält som människor inte ser var ifyllt.",
  MANY_FROM_SAME_NETWORK: "Många skrev från samma nätverk på kort tid.",
};

export const messageNoun = { one: "meddelande", many: "meddelanden" } as const;

export const messageWords = {
  receiptTitle: "Vi har fått ditt meddelande",
  button: "Skicka meddelandet",
  faultButton: "Skicka anmälan",
  anonymous: "Utan namn",
  noReference: "Inget meddelande har den referensen. Kontrollera tecknen, eller leta i listan.",
  gone: "Meddelandet finns inte. Gå tillbaka till listan.",
  closed: "Meddelandet är redan klart. Ladda om sidan.",
  stale: "Någon annan hann före dig. Ladda om sidan och försök igen.",
  reviewFirst: "Granska först om meddelandet är äkta.",
  answerFirst: "Registrera först hur ni svarade.",
  reviewed: "Meddelandet är redan granskat.",
  notStaff: "Personen arbetar inte på enheten längre. Välj någon annan.",
  noSuchAnswer: "Personen har inte lämnat det sättet att nå. Välj något annat.",
} as const;

const news = doneNews({
  besvarat: "Svaret är registrerat. Meddelandet ligger kvar tills någon markerar det som klart.",
  klart: "Meddelandet är klart.",
  taget: "Meddelandet är ditt.",
  fordelat: "Meddelandet är lämnat till din kollega.",
  akta: "Meddelandet är granskat. Nu väntar svaret.",
  "inte-akta": "Meddelandet är avslutat som inte äkta.",
});

/** What a deed with a message answers when its form is gone from the page that follows. */
export function messageDone({ id }: { id: string }, key: Parameters<typeof news.done>[1]) {
  return news.done(paths.staff.publicMessage(id), key);
}

/** The good news that the address of a message asks for. */
export const messageNews = news.text;

/** What has been done with a message, as its timeline says it. */
export const messageEvents: EventTexts = {
  "public-message.sent": "Meddelandet kom in",
  "access-fault.reported": "Bristen anmäldes",
  "public-message.reviewed": ({ isGenuine }) =>
    isGenuine ? "Meddelandet granskades och är äkta" : "Meddelandet granskades och är inte äkta",
  "public-message.assigned": "Meddelandet fick en handläggare",
  "public-message.answered": ({ outcome }) =>
    `Svar: ${answerTexts[outcome as PublicMessageOutcome]?.toLocaleLowerCase("sv") ?? "registrerat"}`,
  "public-message.finished": "Meddelandet markerades som klart",
  "public-message.closed": "Meddelandet avslutades utan svar",
};
