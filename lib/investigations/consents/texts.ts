import type { ConsentPurpose } from "./rules";

/** What an adult agrees to: that the unit fetches or hands on what is secret. */
export const consentPurposeLabels = {
  SOCIAL_REGISTER: "Uppgifter ur socialregistret",
  SOCIAL_INSURANCE: "Utdrag från Försäkringskassan",
  REFERENCES: "Samtal med referenser",
  EARLIER_CLIENTS: "Kontakt med tidigare uppdragsgivare",
  POOL_SHARING: "Att kommunerna i samarbetet får ta del av utredningen",
} as const satisfies Record<ConsentPurpose, string>;

export const consentWayLabels = {
  IN_WRITING: "Skriftligt",
  ORALLY: "Muntligt vid möte",
  BY_PHONE: "Muntligt per telefon",
  ELECTRONICALLY: "Med e-legitimation",
} as const;
export type ConsentWay = keyof typeof consentWayLabels;
