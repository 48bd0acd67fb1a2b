"use server";
import { defineAction } from "@/lib/access/define-action";
import { postMessageSchema } from "@/lib/notifications/threads/schema";
import { writeAboutRequest } from "./commands";

export const writeAboutRequestAction = defineAction({
  event: "thread.posted",
  permission: "thread.write",
  input: postMessageSchema,
  run: writeAboutRequest,
});
