"use server";
import { definePublicAction } from "@/lib/access/define-action";
import { reportFault, sendMessage } from "./commands";
import { reportFaultSchema, sendMessageSchema } from "./schema";

export const sendMessageAction = definePublicAction({
  event: "public-message.sent",
  // A school or a library may write from one address.
  guard: { name: "public-message", softPerHour: 30, hardPerHour: 300 },
  input: sendMessageSchema,
  run: sendMessage,
});

export const reportFaultAction = definePublicAction({
  event: "access-fault.reported",
  guard: { name: "access-fault", softPerHour: 30, hardPerHour: 300 },
  input: reportFaultSchema,
  run: reportFault,
});
