"use server";
import { defineAction } from "@/lib/access/define-action";
import { postMessage } from "./commands";
import { postMessageSchema } from "./schema";

export const postMessageAction = defineAction({
  event: "thread.posted",
  permission: "thread.write",
  input: postMessageSchema,
  run: postMessage,
});
