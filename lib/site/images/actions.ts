"use server";
import { defineAction } from "@/lib/access/define-action";
import { addImage } from "./commands";
import { addImageSchema } from "./schema";

export const addImageAction = defineAction({
  event: "content-image.added",
  permission: "content.write",
  input: addImageSchema,
  run: addImage,
});
