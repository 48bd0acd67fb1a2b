"use server";
import { defineAction } from "@/lib/access/define-action";
import { addImage, removeImage } from "./commands";
import { addImageSchema, removeImageSchema } from "./schema";

export const addImageAction = defineAction({
  event: "content-image.added",
  permission: "content.write",
  input: addImageSchema,
  run: addImage,
});

export const removeImageAction = defineAction({
  event: "content-image.removed",
  permission: "content.write",
  input: removeImageSchema,
  run: removeImage,
});
