"use server";
import { defineAction } from "@/lib/access/define-action";
import { addMemberSchema } from "@/lib/people/schema";
import { addMemberToInvestigation } from "./commands";

export const addMemberAction = defineAction({
  event: "member.added",
  permission: "investigation.work",
  input: addMemberSchema,
  run: addMemberToInvestigation,
});
