import type { CheckResult, ObtainedBy, RegisterKind } from "@/lib/platform/generated/enums";
import type { CheckStanding, RequestFault, ReviewFault } from "./rules";

export const registerLabels = {
  CRIMINAL_RECORD: "Belastningsregistret",
  SUSPICION: "Misstankeregistret",
  SOCIAL: "Socialregistret",
  ENFORCEMENT: "Kronofogden",
  SOCIAL_INSURANCE: "Försäkringskassan",
  DRIVING_LICENCE: "Transportstyrelsen (körkort)",
} as const satisfies Record<RegisterKind, string>;

export const obtainedByLabels = {
  AUTHORITY: "Enheten begär uppgiften",
  APPLICANT: "Familjen beställer utdraget",
} as const satisfies Record<ObtainedBy, string>;

export const checkResultLabels = {
  NO_ENTRY: "Ingen uppgift i registret",
  ENTRY: "Det finns en uppgift",
  NOT_OBTAINED: "Svaret gick inte att få",
} as const satisfies Record<CheckResult, string>;

/** As a tag beside the register's name. */
export const standingLabels = {
  DONE: "Klar",
  WAIVED: "Behövs inte",
  NOT_REQUESTED: "Inte begärd",
  WAITING: "Väntar på svar",
  NOT_OBTAINED: "Svar uteblev",
  EXPIRED: "Svaret för gammalt",
  ENTRY_UNREVIEWED: "Chefen ska bedöma",
  ENTRY_NOT_ACCEPTABLE: "Hindrar uppdraget",
} as const satisfies Record<CheckStanding, string>;

/** As a part of a sentence, after the register's name. */
export const standingWords = {
  DONE: "klar",
  WAIVED: "behövs inte",
  NOT_REQUESTED: "begär registerkontroll",
  WAITING: "svaret har inte kommit",
  NOT_OBTAINED: "svaret gick inte att få, begär igen",
  EXPIRED: "svaret är för gammalt, begär ett nytt",
  ENTRY_UNREVIEWED: "enhetschefen ska bedöma uppgiften",
  ENTRY_NOT_ACCEPTABLE: "enhetschefen har bedömt att uppgiften hindrar uppdraget",
} as const satisfies Record<CheckStanding, string>;

export const requestFaultTexts = {
  WAITING: "ett svar väntas redan. Registrera det först.",
  POLICE_BY_AUTHORITY:
    "enheten begär själv uppgifter från polisen. Ett utdrag från familjen räcker inte.",
  CONSENT: "samtycke saknas. Registrera samtycket först.",
  NUMBER: "personnumret saknas. Fyll i det under Hushåll först.",
} as const satisfies Record<RequestFault, string>;

export const reviewFaultTexts = {
  NO_ENTRY: "Det finns ingen uppgift att bedöma.",
  REVIEWED: "Uppgiften är redan bedömd.",
  INVESTIGATOR: "Den som utreder får inte själv bedöma uppgiften. Be en annan chef.",
} as const satisfies Record<ReviewFault, string>;
