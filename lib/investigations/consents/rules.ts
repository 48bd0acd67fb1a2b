/** What an adult can agree to, in the order the unit asks. */
export const consentPurposes = [
  "SOCIAL_REGISTER",
  "SOCIAL_INSURANCE",
  "REFERENCES",
  "EARLIER_CLIENTS",
  "POOL_SHARING",
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** One consent as a row has it. */
export type ConsentFacts = { personId: string; purpose: ConsentPurpose; isWithdrawn: boolean };

/** The purposes that an adult agrees to now. */
export function consentsNow(consents: readonly ConsentFacts[], personId: string): ConsentPurpose[] {
  const given = consents.filter((consent) => consent.personId === personId && !consent.isWithdrawn);
  return consentPurposes.filter((purpose) => given.some((consent) => consent.purpose === purpose));
}
