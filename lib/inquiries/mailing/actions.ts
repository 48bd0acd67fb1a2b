"use server";
import { defineAction } from "@/lib/access/define-action";
import { saveTemplate, sendMail } from "./commands";
import { saveTemplateSchema, sendMailSchema } from "./schema";

export const sendMailAction = defineAction({
  event: "inquiry.mail-sent",
  permission: "inquiry.handle",
  input: sendMailSchema,
  run: sendMail,
});

export const saveTemplateAction = defineAction({
  event: "mail-template.saved",
  permission: "mail-template.write",
  input: saveTemplateSchema,
  run: saveTemplate,
});
