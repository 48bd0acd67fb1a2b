"use server";
import { definePublicAction } from "@/lib/access/define-action";
import { openSignInLink, requestSignInLink } from "./commands";
import { openSignInLinkSchema, requestSignInLinkSchema } from "./schema";

export const requestSignInLinkAction = definePublicAction({
  event: "sign-in-link.requested",
  guard: { name: "sign-in-link", softPerHour: 30, hardPerHour: 300 },
  input: requestSignInLinkSchema,
  run: requestSignInLink,
});

export const openSignInLinkAction = definePublicAction({
  event: "sign-in-link.opened",
  guard: { name: "open-link", softPerHour: 60, hardPerHour: 600 },
  input: openSignInLinkSchema,
  run: openSignInLink,
});
