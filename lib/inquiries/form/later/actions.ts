"use server";
import { definePublicAction } from "@/lib/access/define-action";
import {
  discardByLink,
  leaveDraft,
  openDraftLink,
  requestDraftLink,
  saveForLater,
} from "./commands";
import {
  draftLinkSchema,
  leaveDraftSchema,
  requestDraftLinkSchema,
  saveForLaterSchema,
} from "./schema";

export const saveForLaterAction = definePublicAction({
  event: "inquiry.draft-kept",
  guard: { name: "draft-link", softPerHour: 30, hardPerHour: 300 },
  input: saveForLaterSchema,
  run: saveForLater,
});

export const requestDraftLinkAction = definePublicAction({
  event: "inquiry.draft-link-requested",
  guard: { name: "draft-link", softPerHour: 30, hardPerHour: 300 },
  input: requestDraftLinkSchema,
  run: requestDraftLink,
});

export const openDraftLinkAction = definePublicAction({
  event: "inquiry.draft-link-opened",
  guard: { name: "open-link", softPerHour: 60, hardPerHour: 600 },
  input: draftLinkSchema,
  run: openDraftLink,
});

export const discardByLinkAction = definePublicAction({
  event: "inquiry.draft-removed",
  guard: { name: "open-link", softPerHour: 60, hardPerHour: 600 },
  input: draftLinkSchema,
  run: discardByLink,
});

export const leaveDraftAction = definePublicAction({
  event: "inquiry.draft-left",
  guard: { name: "inquiry-form", softPerHour: 600, hardPerHour: 3_000 },
  input: leaveDraftSchema,
  run: leaveDraft,
});
