"use server";
import { defineAction } from "@/lib/access/define-action";
import { publishNeed, withdrawNeed } from "./commands";
import { publishNeedSchema, withdrawNeedSchema } from "./schema";

export const publishNeedAction = defineAction({
  event: "need.published",
  permission: "need.publish",
  input: publishNeedSchema,
  run: publishNeed,
});

export const withdrawNeedAction = defineAction({
  event: "need.withdrawn",
  permission: "need.publish",
  input: withdrawNeedSchema,
  run: withdrawNeed,
});
