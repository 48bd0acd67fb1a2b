import type { AdultAtHome, AgeBand, Mission, OwnRoom } from "@/lib/platform/generated/enums";
import type { Answers } from "../questions/schema";

/** What the inbox is ordered and filtered by, taken out of the answers when the form comes. */
export type InboxWords = {
  firstMission: Mission | null;
  adultAtHome: AdultAtHome;
  ownRoom: OwnRoom;
  ageBand: AgeBand;
  availability: string[];
  languages: string[];
};

/** The answers that matter most to the inbox. They order it in words: nothing is weighed or counted. */
export function inboxWords(answers: Answers): InboxWords {
  const { missions, adultAtHome, ownRoom, ages, availability } = answers;
  return {
    // The form lists its missions in the order in which the inbox shows them.
    firstMission: missions[0] ?? null,
    ...{ adultAtHome, ownRoom, ageBand: ages, availability },
    languages: languagesIn(answers.languages, answers.interpreterLanguage),
  };
}

const MOST_LANGUAGES = 20;

/** The languages named in free text, in lower case: "Svenska, arabiska och somaliska" names three. */
export function languagesIn(...texts: readonly (string | null | undefined)[]): string[] {
  const words = texts
    .flatMap((text) => (text ?? "").normalize("NFC").toLocaleLowerCase("sv").split(between))
    .map((word) => word.trim())
    .filter((word) => /^\p{L}[\p{L} -]{1,39}$/u.test(word));
  return [...new Set(words)].slice(0, MOST_LANGUAGES);
}

const between = /[,;/&+.\n]|\s+och\s+/u;

/** A municipality however it was written: "Ekdala", "EKDALA" and "Ekdala kommun" are one. */
export function municipalityKey(written: string): string {
  const word = written.normalize("NFC").toLocaleLowerCase("sv").trim();
  return word.replace(/\s+kommun$/u, "").replace(/\s+/gu, " ");
}

/** The first two digits of a postal code: an area of some towns. */
export function postalAreaOf(postalCode: string): string {
  return postalCode.slice(0, 2);
}

/** The postal codes of an area, from the first to the last. */
export function postalCodesIn(area: string): { gte: string; lte: string } {
  return { gte: `${area}000`, lte: `${area}999` };
}

/** Which answers a filter for ages finds: a family open to all ages is open to each. */
export const ageBandsFor: Record<AgeBand, readonly AgeBand[]> = {
  ALL: ["ALL"],
  YOUNGER: ["YOUNGER", "ALL"],
  OLDER: ["OLDER", "ALL"],
  UNSURE: ["UNSURE"],
};
