"use server";
import { defineAction } from "@/lib/access/define-action";
import { tieIdentity } from "./commands";
import { tieIdentitySchema } from "./schema";

export const tieIdentityAction = defineAction({
  event: "family.identity-tied",
  permission: "account.read",
  input: tieIdentitySchema,
  run: tieIdentity,
});
