"use server";
import { defineAction } from "@/lib/access/define-action";
import { addFile, removeFile } from "./commands";
import { addFileSchema, removeFileSchema } from "./schema";

export const addFileAction = defineAction({
  event: "document.added",
  permission: "document.write",
  input: addFileSchema,
  run: addFile,
});

export const removeFileAction = defineAction({
  event: "document.removed",
  permission: "document.write",
  input: removeFileSchema,
  run: removeFile,
});
