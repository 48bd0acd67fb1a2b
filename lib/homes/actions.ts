"use server";
import { defineAction } from "@/lib/access/define-action";
import { assignHome, endHome } from "./commands";
import { assignHomeSchema, endHomeSchema } from "./schema";

export const assignHomeAction = defineAction({
  event: "home.reassigned",
  permission: "home.assign",
  input: assignHomeSchema,
  run: assignHome,
});

export const endHomeAction = defineAction({
  event: "home.ended",
  permission: "home.assign",
  input: endHomeSchema,
  run: endHome,
});
