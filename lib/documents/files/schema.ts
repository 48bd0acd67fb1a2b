import { z } from "zod";
import { id, optionalText } from "@/lib/platform/fields";
import { acceptedTypes, MOST_FILE_BYTES } from "../file-kinds";
import { matterFields } from "../schema";
import { fileFaultTexts } from "../texts";

/** What a file field takes. */
export const acceptedFiles: string = acceptedTypes;

export const addFileSchema = z.object({
  ...matterFields,
  title: optionalText({ max: 120 }),
  file: z.file("Välj en fil att lägga till").max(MOST_FILE_BYTES, fileFaultTexts.TOO_LARGE),
});
export type AddFileInput = z.output<typeof addFileSchema>;

export const removeFileSchema = z.object({ documentId: id() });
export type RemoveFileInput = z.output<typeof removeFileSchema>;
