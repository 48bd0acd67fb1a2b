"use server";
import { defineAction } from "@/lib/access/define-action";
import { tieIdentity } from "./commands";
import { inviteAdult, inviteAgain, takeBackInvitation } from "./inviting/commands";
import {
  inviteAdultSchema,
  thisInvitationSchema,
  tieIdentitySchema,
  untieIdentitySchema,
} from "./schema";
import { untieIdentity } from "./untying/commands";

export const tieIdentityAction = defineAction({
  event: "family.identity-tied",
  permission: "account.read",
  input: tieIdentitySchema,
  run: tieIdentity,
});

export const untieIdentityAction = defineAction({
  event: "inquiry.identity-untied",
  permission: "inquiry.handle",
  input: untieIdentitySchema,
  run: untieIdentity,
});

export const inviteAdultAction = defineAction({
  event: "family.adult-invited",
  permission: "family.inquiry.steer",
  input: inviteAdultSchema,
  run: inviteAdult,
});

export const inviteAgainAction = defineAction({
  event: "family.adult-invited-again",
  permission: "family.inquiry.steer",
  input: thisInvitationSchema,
  run: inviteAgain,
});

export const takeBackInvitationAction = defineAction({
  event: "family.adult-invitation-taken-back",
  permission: "family.inquiry.steer",
  input: thisInvitationSchema,
  run: takeBackInvitation,
});
