"use server";
import { defineAction } from "@/lib/access/define-action";
import { sendRequest } from "./commands";
import { assignRequest, withdrawRequest } from "./handling/commands";
import { assignRequestSchema, sendRequestSchema, withdrawRequestSchema } from "./schema";

export const sendRequestAction = defineAction({
  event: "request.sent",
  permission: "client.request.send",
  input: sendRequestSchema,
  run: sendRequest,
});

export const withdrawRequestAction = defineAction({
  event: "request.withdrawn",
  permission: "client.request.send",
  input: withdrawRequestSchema,
  run: withdrawRequest,
});

export const assignRequestAction = defineAction({
  event: "request.assigned",
  permission: "request.assign",
  input: assignRequestSchema,
  run: assignRequest,
});
