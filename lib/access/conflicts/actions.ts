"use server";
import { defineAction } from "@/lib/access/define-action";
import { declareConflict } from "./commands";
import { declareConflictSchema } from "./schema";

export const declareConflictAction = defineAction({
  event: "conflict.declared",
  permission: "conflict.declare",
  input: declareConflictSchema,
  run: declareConflict,
});
