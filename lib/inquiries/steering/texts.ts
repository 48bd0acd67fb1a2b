import type { EventTexts } from "@/lib/access/timeline/schema";
import type { withdrawalTexts } from "../texts";

/** Why a family takes its interest back, as it says so itself. Nobody has to say. */
export const ownWithdrawalTexts = {
  LIFE_CHANGED: "Något har hänt i vår familj",
  NOT_AGREED: "Alla hos oss är inte med på det",
  OTHER_UNIT: "Vi har valt en annan kommun eller ett företag",
  COMPENSATION: "Ersättningen eller villkoren passar inte",
  NOT_AS_EXPECTED: "Uppdraget var inte vad vi hade tänkt oss",
} as const satisfies Partial<Record<keyof typeof withdrawalTexts, string>>;

export const steeringTexts = {
  gone: "Det går inte att göra just nu: ansökan har gått vidare. Ladda om sidan.",
  tooLate: "Det har gått mer än ett år, så anmälan kan inte tas upp igen. Skicka gärna en ny.",
} as const;

/** What the tasks that come of it say. */
export const steeringNotes = {
  paused: "Familjen har själv pausat till i dag",
  withdrawn: "Familjen har själv tagit tillbaka anmälan",
  goesOn: "Familjen vill fortsätta efter sin paus",
  takesUp: "Familjen vill ta upp sin anmälan igen",
} as const;

/** What a family has done on its own page, in the timeline of its inquiry and its investigation. */
export const familyEvents: EventTexts = {
  "family.identity-tied": "En vuxen i familjen kopplade sin e-legitimation",
  "inquiry.identity-untied": "Kopplingen till en e-legitimation togs bort",
  "family.adult-invited": "Familjen bjöd in den andra vuxna",
  "family.adult-invited-again": "Familjen skickade inbjudan till den andra vuxna igen",
  "family.adult-invitation-taken-back": "Familjen tog tillbaka inbjudan till den andra vuxna",
  "family.paused": ({ isWish }) =>
    isWish ? "Familjen bad om en paus på sin sida" : "Familjen pausade på sin sida",
  "family.resumed": "Familjen vill fortsätta, på sin sida",
  "family.withdrew": ({ isWish }) =>
    isWish
      ? "Familjen bad på sin sida att utredningen avslutas"
      : "Familjen tog tillbaka sin anmälan på sin sida",
};
