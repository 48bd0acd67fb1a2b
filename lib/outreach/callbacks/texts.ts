import type { EventTexts } from "@/lib/access/timeline/schema";
import type { CallbackState, CallOutcome } from "@/lib/platform/generated/enums";
import { unit } from "@/lib/site/texts";

export const callbackStateTexts = {
  WAITING: "Väntar på samtal",
  TALKED: "Vi har pratat",
  CLOSED: "Avslutad",
} as const satisfies Record<CallbackState, string>;

export const callOutcomeTexts = {
  REACHED: "Vi pratade",
  NO_ANSWER: "Inget svar",
  LEFT_MESSAGE: "Lämnade meddelande",
  WRONG_NUMBER: "Fel nummer",
  WANTS_NO_CONTACT: "Personen vill inte bli kontaktad",
} as const satisfies Record<CallOutcome, string>;

/** Why nobody calls any more although there was no talk. */
export const callbackClosingTexts: Readonly<Record<string, string>> = {
  WRONG_NUMBER: "Numret var fel",
  WANTS_NO_CONTACT: "Personen vill inte bli kontaktad",
  NO_CONTACT: "Personen gick inte att nå",
  NOT_GENUINE: "Begäran var inte äkta",
};

/** Why a request must be looked at by a person before anybody calls. */
export const callbackReviewTexts: Readonly<Record<string, string>> = {
  HONEYPOT: "Ett fält som människor inte ser var ifyllt.",
  MANY_FROM_SAME_NETWORK: "Många bad om samtal från samma nätverk på kort tid.",
};

/** The days on which the unit calls. */
export const weekdayTexts = {
  MONDAY: "Måndagar",
  TUESDAY: "Tisdagar",
  WEDNESDAY: "Onsdagar",
  THURSDAY: "Torsdagar",
  FRIDAY: "Fredagar",
} as const;
export type Weekday = keyof typeof weekdayTexts;

/** The hours in which the unit calls. */
export const dayPartTexts = {
  MORNING: `Förmiddagar, ${unit.callHours.morning}`,
  AFTERNOON: `Eftermiddagar, ${unit.callHours.afternoon}`,
} as const;
export type DayPart = keyof typeof dayPartTexts;

export const callbackNoun = { one: "uppringning", many: "uppringningar" } as const;

export const callbackWords = {
  title: "Bli uppringd",
  receiptTitle: "Vi ringer dig",
  button: "Ring mig",
  noMessage: "Lämna inget meddelande",
  stale: "Någon annan hann före dig. Ladda om sidan och försök igen.",
} as const;

/** What has been done with a request for a call, as its timeline says it. */
export const callbackEvents: EventTexts = {
  "callback.requested": "Bad oss ringa",
  "callback.reviewed": ({ isGenuine }) =>
    isGenuine ? "Begäran granskades och är äkta" : "Begäran granskades och är inte äkta",
  "callback.call-recorded": ({ outcome }) =>
    `Samtal: ${callOutcomeTexts[outcome as CallOutcome]?.toLocaleLowerCase("sv") ?? "försök"}`,
  "callback.given-up": "Avslutades: personen gick inte att nå",
};
