import { z } from "zod";
import {
  checkbox,
  choice,
  id,
  idempotencyKey,
  integerBetween,
  requiredEmail,
  requiredText,
} from "@/lib/platform/fields";
import { campaignCode } from "../../campaigns/schema";
import { MOST_PEOPLE } from "../rules";
import { languageTexts } from "../texts";

export const signUpSchema = z.object({
  meetingId: id(),
  idempotencyKey: idempotencyKey(),
  name: requiredText({ message: "Skriv ditt namn", max: 120 }),
  email: requiredEmail(),
  people: integerBetween({
    min: 1,
    max: MOST_PEOPLE,
    message: `Skriv hur många ni är med en siffra, från 1 till ${MOST_PEOPLE}. Är ni fler, ring oss`,
  }),
  language: choice(languageTexts, { message: "Välj vilket språk du helst talar" }),
  wantsInterpreter: checkbox(),
  /** Rather the waiting list than nothing, also when the seats run out while the form is filled in. */
  mayWait: checkbox(),
  kampanj: campaignCode,
});
export type SignUpInput = z.output<typeof signUpSchema>;

/** A token as `opaqueToken` makes it; anything else fits no sign-up. */
export const bookingToken = z.string().max(200).catch("");

export const cancelSignUpSchema = z.object({ token: bookingToken });
export type CancelSignUpInput = z.output<typeof cancelSignUpSchema>;

/** What the page of a booking is given in its address. */
export const bookingQuery = z.object({ nyckel: bookingToken.optional() });
