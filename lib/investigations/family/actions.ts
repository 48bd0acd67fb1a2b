"use server";
import { defineAction } from "@/lib/access/define-action";
import {
  pauseOwnSchema,
  resumeOwnSchema,
  withdrawOwnSchema,
} from "@/lib/inquiries/steering/schema";
import {
  giveOwnConsent,
  pauseOwnMatter,
  resumeOwnMatter,
  withdrawOwnConsent,
  withdrawOwnMatter,
} from "./commands";
import { giveOwnConsentSchema, withdrawOwnConsentSchema } from "./schema";

export const giveOwnConsentAction = defineAction({
  event: "consent.given-by-family",
  permission: "family.consent",
  input: giveOwnConsentSchema,
  run: giveOwnConsent,
});

export const withdrawOwnConsentAction = defineAction({
  event: "consent.withdrawn-by-family",
  permission: "family.consent",
  input: withdrawOwnConsentSchema,
  run: withdrawOwnConsent,
});

export const pauseOwnMatterAction = defineAction({
  event: "family.paused",
  permission: "family.inquiry.steer",
  input: pauseOwnSchema,
  run: pauseOwnMatter,
});

export const resumeOwnMatterAction = defineAction({
  event: "family.resumed",
  permission: "family.inquiry.steer",
  input: resumeOwnSchema,
  run: resumeOwnMatter,
});

export const withdrawOwnMatterAction = defineAction({
  event: "family.withdrew",
  permission: "family.inquiry.steer",
  input: withdrawOwnSchema,
  run: withdrawOwnMatter,
});
