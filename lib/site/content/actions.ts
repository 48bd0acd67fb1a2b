"use server";
import { defineAction } from "@/lib/access/define-action";
import {
  discardContent,
  restoreContent,
  reviewContent,
  withdrawContent,
  writeContent,
} from "./commands";
import { contentDeedSchema, writeContentSchema } from "./schema";

export const writeContentAction = defineAction({
  event: "content.written",
  permission: "content.write",
  input: writeContentSchema,
  run: writeContent,
});

export const withdrawContentAction = defineAction({
  event: "content.withdrawn",
  permission: "content.write",
  input: contentDeedSchema,
  run: withdrawContent,
});

export const restoreContentAction = defineAction({
  event: "content.restored",
  permission: "content.write",
  input: contentDeedSchema,
  run: restoreContent,
});

export const discardContentAction = defineAction({
  event: "content.discarded",
  permission: "content.write",
  input: contentDeedSchema,
  run: discardContent,
});

export const reviewContentAction = defineAction({
  event: "content.reviewed",
  permission: "content.write",
  input: contentDeedSchema,
  run: reviewContent,
});
