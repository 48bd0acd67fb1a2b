import type { EventTexts } from "@/lib/access/timeline/schema";
import { noteEventTexts } from "@/lib/documents/notes/texts";
import type { ContactOutcome, InquirySource, InquiryState } from "@/lib/platform/generated/enums";
import { mailingEventTexts } from "./mailing/texts";
import { mergingEventTexts } from "./merging/texts";
import { togetherEventTexts } from "./together/texts";

export const inquiryStateTexts = {
  RECEIVED: "Ny",
  IN_CONTACT: "Kontakt pågår",
  INFO_CALL_HELD: "Informationssamtal hållet",
  CONVERTED: "Utredning öppnad",
  NOT_PROCEEDING: "Går inte vidare",
  WITHDRAWN: "Familjen tog tillbaka",
  UNREACHABLE: "Gick inte att nå",
  PARKED: "Vilar",
  MERGED: "Ihopförd med en annan",
} as const satisfies Record<InquiryState, string>;

export const inquirySourceTexts = {
  WEB: "Webbformuläret",
  PHONE: "Telefon",
} as const satisfies Record<InquirySource, string>;

export const contactOutcomeTexts = {
  REACHED: "Vi pratade",
  NO_ANSWER: "Inget svar",
  LEFT_MESSAGE: "Lämnade meddelande",
  MAIL_SENT: "Skickade e-post eller sms",
} as const satisfies Record<ContactOutcome, string>;

/** Why the unit goes no further with a family, which is told so. */
export const closingChoices = {
  NOT_THE_RIGHT_MISSION: "Passar bättre för ett annat uppdrag hos någon annan",
  HOME_NOT_FIT: "Bostaden räcker inte till",
  LIFE_NOT_FIT: "Familjens situation passar inte just nu",
  OUTSIDE_AREA: "Bor för långt bort",
  NO_NEED: "Vi behöver inget sådant hem nu",
  OTHER: "Annat skäl",
} as const;

/** Why a family does not want to go on. */
export const withdrawalTexts = {
  LIFE_CHANGED: "Något har hänt i familjen",
  NOT_AGREED: "Alla i familjen är inte med på det",
  OTHER_UNIT: "Familjen har valt en annan kommun eller ett företag",
  COMPENSATION: "Ersättningen eller villkoren",
  NOT_AS_EXPECTED: "Uppdraget var inte vad familjen hade tänkt sig",
  NO_REASON: "Familjen vill inte säga varför",
} as const;

/** Why a closed inquiry was closed, whichever way. */
export const closingReasonTexts: Readonly<Record<string, string>> = {
  ...closingChoices,
  ...withdrawalTexts,
  NOT_GENUINE: "Anmälan är inte äkta",
  NO_CONTACT: "Familjen gick inte att nå",
};

/** Why an inquiry must be looked at by a person before anybody answers it. */
export const reviewReasonTexts: Readonly<Record<string, string>> = {
  HONEYPOT: "Ett fält som människor inte ser var ifyllt.",
  TOO_FAST: "Hela formuläret fylldes i på några sekunder.",
  MANY_FROM_SAME_NETWORK: "Många anmälningar kom från samma nätverk på kort tid.",
};

export const inquiryNoun = { one: "anmälan", many: "anmälningar" } as const;

export const staleText = "Någon annan hann ändra anmälan före dig. Ladda om sidan och försök igen.";

/** What has been done with an inquiry, as its timeline says it. */
export const inquiryEvents: EventTexts = {
  "inquiry.submitted": "Familjen skickade intresseanmälan",
  "inquiry.registered": "Intresseanmälan togs emot per telefon",
  "inquiry.reviewed": ({ isGenuine }) =>
    isGenuine ? "Anmälan granskades och är äkta" : "Anmälan granskades och är inte äkta",
  "inquiry.assigned": "Anmälan fördelades",
  "inquiry.contact-recorded": ({ outcome }) =>
    `Kontakt: ${contactOutcomeTexts[outcome as ContactOutcome]?.toLocaleLowerCase("sv") ?? "försök"}`,
  "inquiry.info-call-recorded": "Informationssamtal registrerades",
  "inquiry.closed": "Anmälan avslutades: vi går inte vidare",
  "inquiry.withdrawn": "Familjen tog tillbaka sin anmälan",
  "inquiry.unreachable": "Anmälan avslutades: familjen gick inte att nå",
  "inquiry.parked": "Anmälan lades vilande",
  "inquiry.reopened": "Anmälan togs upp igen",
  ...togetherEventTexts,
  ...mailingEventTexts,
  ...mergingEventTexts,
  "sign-in-link.mailed": "En inloggningslänk skickades till familjen",
  "sign-in-link.opened": "Familjen öppnade sin sida",
  "family.identity-tied": "En vuxen i familjen kopplade sin e-legitimation",
};

/** What the timeline of an inquiry tells of, its notes with it. */
export const inquiryTimelineTexts: EventTexts = { ...inquiryEvents, ...noteEventTexts };
