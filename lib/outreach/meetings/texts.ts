import { doneNews } from "@/lib/platform/done-news";
import type { SignUpState } from "@/lib/platform/generated/enums";

/** The languages that a meeting is held in, or that somebody wants to speak. */
export const languageTexts = {
  SWEDISH: "Svenska",
  EASY_SWEDISH: "Lätt svenska",
  ENGLISH: "Engelska",
  ARABIC: "Arabiska",
  SOMALI: "Somaliska",
  TIGRINYA: "Tigrinja",
  DARI: "Dari",
  PERSIAN: "Persiska",
  UKRAINIAN: "Ukrainska",
  POLISH: "Polska",
  FINNISH: "Finska",
  SIGN_LANGUAGE: "Svenskt teckenspråk",
  OTHER: "Annat språk",
} as const;
export type MeetingLanguage = keyof typeof languageTexts;

export const signUpStateTexts = {
  CONFIRMED: "Har plats",
  WAITING: "På väntelistan",
  CANCELLED: "Avbokad",
} as const satisfies Record<SignUpState, string>;

export const meetingStateTexts = {
  DRAFT: "Utkast",
  OPEN: "Öppen för anmälan",
  FULL: "Full",
  CANCELLED: "Inställd",
  OVER: "Har varit",
} as const;
export type MeetingState = keyof typeof meetingStateTexts;

/** How it can stand with a sign-up: what its own page says first. */
export type BookingStanding =
  | "CALLED_OFF"
  | "WITHDRAWN"
  | "REMOVED"
  | "IN_REVIEW"
  | "WAITING"
  /** It began without a seat for them. */
  | "UNSEATED"
  | "SEATED"
  | "OVER";

/** Why a sign-up must be looked at by a person before it gets a seat. */
export const signUpReviewTexts: Readonly<Record<string, string>> = {
  HONEYPOT: "Ett fält som människor inte ser var ifyllt.",
  MANY_FROM_SAME_NETWORK: "Många anmälde sig från samma nätverk på kort tid.",
  MANY_FROM_SAME_ADDRESS: "Många är anmälda med samma e-postadress.",
};

export const meetingWords = {
  gone: "Träffen finns inte längre. Se vilka träffar som är planerade.",
  begun: "Träffen har redan börjat, så det går inte att anmäla sig. Ring oss om du undrar något.",
  cancelled: "Träffen är inställd. Se om någon annan träff passar.",
  tooLateToCancel: "Träffen har redan börjat, så det går inte att avboka.",
  isCancelled: "Träffen är inställd och kan inte ändras.",
  isOver: "Träffen har varit och kan inte ändras.",
  notBegun: "Träffen har inte börjat än. Kryssa för dem som kom när den har börjat.",
  mustLieAhead: "Välj en tid som inte har varit",
  stale: "Någon annan hann ändra träffen före dig. Ladda om sidan och försök igen.",
  oldPage: "Sidan är inte aktuell längre. Ladda om den och försök igen.",
  linkGone:
    "Länken fungerar inte. Bokningar tas bort en månad efter träffen. Ring oss om du undrar något.",
  signUpGone: "Anmälan finns inte. Ladda om sidan.",
} as const;

/** Good news on the pages of the public. */
export const visitorNews = doneNews({
  redan: "Du är redan anmäld till den här träffen. Vi har mejlat din bokning till dig igen.",
  "redan-utan-mejl":
    "Vi har redan din anmälan till den här träffen. Ring oss gärna om du undrar något.",
});

/** Good news on the staff's page of a meeting. */
export const staffNews = doneNews({
  planerad: "Träffen är planerad.",
  andrad: "Träffen är ändrad. De som är anmälda får veta det om tid eller plats är ny.",
  installd: "Träffen är inställd. Alla som var anmälda får ett mejl.",
  narvaro: "Närvaron är sparad.",
  slappt: "Anmälan är godkänd.",
  borttagen: "Anmälan är borttagen. Ryms någon på väntelistan har den personen fått platsen.",
});
