"use server";
import { defineAction } from "@/lib/access/define-action";
import { thisInquirySchema } from "../handling/schema";
import { mergeInquiry, unmergeInquiry } from "./commands";
import { mergeInquirySchema } from "./schema";

export const mergeInquiryAction = defineAction({
  event: "inquiry.merged",
  permission: "inquiry.decide",
  input: mergeInquirySchema,
  run: mergeInquiry,
});

export const unmergeInquiryAction = defineAction({
  event: "inquiry.unmerged",
  permission: "inquiry.decide",
  input: thisInquirySchema,
  run: unmergeInquiry,
});
