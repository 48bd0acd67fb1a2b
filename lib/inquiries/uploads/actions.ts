"use server";
import { defineAction } from "@/lib/access/define-action";
import { removeUpload, sendFiles, shareUpload } from "./commands";
import { sendFilesSchema, shareUploadSchema, thisUploadSchema } from "./schema";

export const sendFilesAction = defineAction({
  event: "upload.sent",
  permission: "family.document",
  input: sendFilesSchema,
  run: sendFiles,
});

export const removeUploadAction = defineAction({
  event: "upload.removed",
  permission: "family.document",
  input: thisUploadSchema,
  run: removeUpload,
});

export const shareUploadAction = defineAction({
  event: "upload.shared-in-family",
  permission: "family.document",
  input: shareUploadSchema,
  run: shareUpload,
});
