"use server";
import { defineAction } from "@/lib/access/define-action";
import { deleteView, saveView } from "./commands";
import { deleteViewSchema, saveViewSchema } from "./schema";

export const saveViewAction = defineAction({
  event: "saved-view.added",
  permission: "saved-view.write",
  input: saveViewSchema,
  run: saveView,
});

export const deleteViewAction = defineAction({
  event: "saved-view.deleted",
  permission: "saved-view.write",
  input: deleteViewSchema,
  run: deleteView,
});
