"use server";
import { definePublicAction } from "@/lib/access/define-action";
import { discardDraft, saveStep, submitInquiry } from "./commands";
import { discardDraftSchema, saveStepSchema, submitInquirySchema } from "./schema";

// A family fills in nine pages and goes back now and then; a school or a library shares one address.
const pages = { name: "inquiry-form", softPerHour: 600, hardPerHour: 3_000 };

export const saveStepAction = definePublicAction({
  event: "inquiry.draft-saved",
  guard: pages,
  input: saveStepSchema,
  run: saveStep,
});

export const submitInquiryAction = definePublicAction({
  event: "inquiry.submitted",
  guard: { name: "inquiry-submit", softPerHour: 60, hardPerHour: 600 },
  input: submitInquirySchema,
  run: submitInquiry,
});

export const discardDraftAction = definePublicAction({
  event: "inquiry.draft-discarded",
  guard: pages,
  input: discardDraftSchema,
  run: discardDraft,
});
