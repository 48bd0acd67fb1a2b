import { z } from "zod";
import { id, requiredText } from "@/lib/platform/fields";

const MOST_ALT = 200;
const MOST_BYTES = 10 * 1024 * 1024;

export const acceptedImages = "image/jpeg,image/png,.jpg,.jpeg,.png";

export const addImageSchema = z.object({
  alt: requiredText({
    message: "Beskriv vad bilden visar, för den som inte ser den",
    max: MOST_ALT,
  }),
  file: z.file("Välj en bild att lägga till").max(MOST_BYTES, "Bilden är större än 10 MB."),
});
export type AddImageInput = z.output<typeof addImageSchema>;

export const removeImageSchema = z.object({ imageId: id() });
export type RemoveImageInput = z.output<typeof removeImageSchema>;
