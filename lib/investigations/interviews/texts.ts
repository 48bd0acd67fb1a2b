import type { InterviewKind } from "@/lib/platform/generated/enums";

export const interviewKindLabels = {
  INDIVIDUAL: "Enskild intervju",
  JOINT: "Gemensam intervju",
  CHILDREN: "Samtal med egna barn",
} as const satisfies Record<InterviewKind, string>;

/**
 * Methods that a unit may use. The instruments themselves belong to others: what they gave is kept,
 * their questions are not.
 */
export const methodLabels = {
  BRA_FAM: "BRA-fam",
  VIGNETTES: "Familjehemsvinjetter",
  KALVESTEN: "Kälvesten",
  NEW_KALVESTEN: "Nya Kälvesten",
  PRIDE: "PRIDE",
  LASTING_RELATION: "En varaktig relation",
  OWN_GUIDE: "Enhetens egen intervjuguide",
  OPEN_TALK: "Öppet samtal",
} as const;
export type InterviewMethod = keyof typeof methodLabels;
