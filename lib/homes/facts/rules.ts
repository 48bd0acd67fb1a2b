import type { Answers } from "@/lib/inquiries/questions/schema";
import { wordsOf } from "../rules";

/** What a home is matched by, as far as it is known when the home begins. */
export type KnownFacts = {
  languages: string[];
  hasAdultAtHome: boolean;
  hasPets: boolean | null;
  isSmokeFree: boolean | null;
  hasCar: boolean | null;
  isStepFree: boolean | null;
};

/**
 * What the family told of it in the interest form, so that nobody is asked twice. Languages written
 * as a sentence are left for the consultant to read.
 */
export function factsTold(answers: Partial<Answers>): KnownFacts {
  const { languages, adultAtHome, pets, smoking, hasCar, isStepFree } = answers;
  return {
    languages: languagesIn(languages ?? ""),
    hasAdultAtHome: adultAtHome === "YES",
    hasPets: pets === undefined ? null : !pets.includes("NONE"),
    isSmokeFree: smoking === undefined ? null : smoking === "NO" || smoking === "SNUS",
    hasCar: hasCar ?? null,
    isStepFree: isStepFree ?? null,
  };
}

function languagesIn(typed: string): string[] {
  return wordsOf(typed.replaceAll(/ och |[&/;+]/giu, ","))
    .filter((word) => /^[\p{L}-]+$/u.test(word))
    .map((word) => word.toLocaleLowerCase("sv"));
}
