"use server";
import { defineAction } from "@/lib/access/define-action";
import { assignTogether, parkTogether, undoTogether } from "./commands";
import { assignTogetherSchema, parkTogetherSchema, undoTogetherSchema } from "./schema";

export const assignTogetherAction = defineAction({
  event: "inquiry.assigned-together",
  permission: "inquiry.handle",
  input: assignTogetherSchema,
  run: assignTogether,
});

export const parkTogetherAction = defineAction({
  event: "inquiry.parked-together",
  permission: "inquiry.handle",
  input: parkTogetherSchema,
  run: parkTogether,
});

export const undoTogetherAction = defineAction({
  event: "inquiry.together-undone",
  permission: "inquiry.handle",
  input: undoTogetherSchema,
  run: undoTogether,
});
