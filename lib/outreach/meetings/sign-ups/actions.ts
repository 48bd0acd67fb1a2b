"use server";
import { definePublicAction } from "@/lib/access/define-action";
import { cancelSignUp, signUp } from "./commands";
import { cancelSignUpSchema, signUpSchema } from "./schema";

export const signUpAction = definePublicAction({
  event: "meeting.signed-up",
  // A library or a language school signs up many from one address.
  guard: { name: "meeting-sign-up", softPerHour: 40, hardPerHour: 400 },
  input: signUpSchema,
  run: signUp,
});

export const cancelSignUpAction = definePublicAction({
  event: "meeting.sign-up-cancelled",
  guard: { name: "meeting-cancel", softPerHour: 60, hardPerHour: 600 },
  input: cancelSignUpSchema,
  run: cancelSignUp,
});
