/** What an adult can agree to, in the order the unit asks. */
export const consentPurposes = [
  "SOCIAL_REGISTER",
  "SOCIAL_INSURANCE",
  "REFERENCES",
  "EARLIER_CLIENTS",
  "POOL_SHARING",
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];
