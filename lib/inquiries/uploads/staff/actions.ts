"use server";
import { defineAction } from "@/lib/access/define-action";
import {
  askForUploadSchema,
  endShareSchema,
  returnUploadSchema,
  shareDocumentSchema,
  thisUploadSchema,
  withdrawAskSchema,
} from "../schema";
import {
  askForUpload,
  endShare,
  receiveUpload,
  returnUpload,
  shareDocument,
  withdrawAsk,
} from "./commands";

export const receiveUploadAction = defineAction({
  event: "upload.received",
  permission: "document.write",
  input: thisUploadSchema,
  run: receiveUpload,
});

export const returnUploadAction = defineAction({
  event: "upload.returned",
  permission: "document.write",
  input: returnUploadSchema,
  run: returnUpload,
});

export const askForUploadAction = defineAction({
  event: "upload.asked-for",
  permission: "document.write",
  input: askForUploadSchema,
  run: askForUpload,
});

export const withdrawAskAction = defineAction({
  event: "upload.ask-withdrawn",
  permission: "document.write",
  input: withdrawAskSchema,
  run: withdrawAsk,
});

export const shareDocumentAction = defineAction({
  event: "document.shared",
  permission: "document.write",
  input: shareDocumentSchema,
  run: shareDocument,
});

export const endShareAction = defineAction({
  event: "document.share-ended",
  permission: "document.write",
  input: endShareSchema,
  run: endShare,
});
