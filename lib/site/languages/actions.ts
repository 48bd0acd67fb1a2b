"use server";
import { defineAction } from "@/lib/access/define-action";
import { writeLanguage } from "./commands";
import { writeLanguageSchema } from "./schema";

export const writeLanguageAction = defineAction({
  event: "content-language.written",
  permission: "content.write",
  input: writeLanguageSchema,
  run: writeLanguage,
});
