import type { FieldPlace } from "@/lib/platform/encryption";

/** Where the words of a letter lie, sealed. */
export function letterPlace(rowId: string): FieldPlace {
  return { table: "inquiry_letter", column: "content_encrypted", rowId };
}
