"use server";
import { defineAction } from "@/lib/access/define-action";
import { recordContactAttempt, recordInfoCall } from "../contact/commands";
import {
  closeInquiry,
  giveUpContact,
  parkInquiry,
  reopenInquiry,
  withdrawInquiry,
} from "../ending/commands";
import { assignInquiry, registerInquiry, reviewInquiry } from "./commands";
import {
  assignInquirySchema,
  closeInquirySchema,
  contactAttemptSchema,
  infoCallSchema,
  parkInquirySchema,
  registerInquirySchema,
  reviewInquirySchema,
  thisInquirySchema,
  withdrawInquirySchema,
} from "./schema";

export const registerInquiryAction = defineAction({
  event: "inquiry.registered",
  permission: "inquiry.handle",
  input: registerInquirySchema,
  run: registerInquiry,
});

export const assignInquiryAction = defineAction({
  event: "inquiry.assigned",
  permission: "inquiry.handle",
  input: assignInquirySchema,
  run: assignInquiry,
});

export const recordContactAttemptAction = defineAction({
  event: "inquiry.contact-recorded",
  permission: "inquiry.handle",
  input: contactAttemptSchema,
  run: recordContactAttempt,
});

export const recordInfoCallAction = defineAction({
  event: "inquiry.info-call-recorded",
  permission: "inquiry.handle",
  input: infoCallSchema,
  run: recordInfoCall,
});

export const reviewInquiryAction = defineAction({
  event: "inquiry.reviewed",
  permission: "inquiry.decide",
  input: reviewInquirySchema,
  run: reviewInquiry,
});

export const closeInquiryAction = defineAction({
  event: "inquiry.closed",
  permission: "inquiry.decide",
  input: closeInquirySchema,
  run: closeInquiry,
});

export const withdrawInquiryAction = defineAction({
  event: "inquiry.withdrawn",
  permission: "inquiry.decide",
  input: withdrawInquirySchema,
  run: withdrawInquiry,
});

export const giveUpContactAction = defineAction({
  event: "inquiry.unreachable",
  permission: "inquiry.decide",
  input: thisInquirySchema,
  run: giveUpContact,
});

export const parkInquiryAction = defineAction({
  event: "inquiry.parked",
  permission: "inquiry.handle",
  input: parkInquirySchema,
  run: parkInquiry,
});

export const reopenInquiryAction = defineAction({
  event: "inquiry.reopened",
  permission: "inquiry.decide",
  input: thisInquirySchema,
  run: reopenInquiry,
});
