import "server-only";
import { contentDisposition } from "./file-name";
import type { OpenedFile } from "./files/queries";

/** Gives a file to be saved, never to be shown: whatever is in it, it runs nowhere near the product. */
export function fileAnswer(file: OpenedFile): Response {
  return new Response(file.bytes, {
    headers: {
      "content-type": file.mediaType,
      "content-length": String(file.bytes.length),
      "content-disposition": contentDisposition(file.fileName),
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
    },
  });
}
