"use server";
import { defineAction } from "@/lib/access/define-action";
import { writeToFamily, writeToUnit } from "./commands";
import { writeToFamilySchema, writeToUnitSchema } from "./schema";

export const writeToUnitAction = defineAction({
  event: "family-message.sent",
  permission: "family.thread",
  input: writeToUnitSchema,
  run: writeToUnit,
});

export const writeToFamilyAction = defineAction({
  event: "family-message.answered",
  permission: "inquiry.handle",
  input: writeToFamilySchema,
  run: writeToFamily,
});
