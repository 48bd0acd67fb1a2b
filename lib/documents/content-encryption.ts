import {
  DecryptionError,
  decryptBytes,
  encryptBytes,
  type FieldKey,
  type FieldPlace,
} from "@/lib/platform/encryption";

/** Plain bytes per chunk. */
export const CHUNK_BYTES = 256 * 1024;

/**
 * Encrypts the content of a document in chunks of 256 kB, each sealed to the document, to its
 * number and to whether it is the last, so that none can be moved, swapped, repeated or cut off.
 * @returns the chunks in order, at least one.
 */
export function encryptContent(
  keys: readonly FieldKey[],
  documentId: string,
  content: Uint8Array,
): Uint8Array<ArrayBuffer>[] {
  const count = Math.max(1, Math.ceil(content.length / CHUNK_BYTES));
  return Array.from({ length: count }, (_, number) => {
    const part = content.subarray(number * CHUNK_BYTES, (number + 1) * CHUNK_BYTES);
    return encryptBytes(keys, placeOf(documentId, number, number === count - 1), part);
  });
}

/**
 * Opens what `encryptContent` made.
 * @param chunks all chunks of the document, in order.
 * @throws {DecryptionError} if one is damaged, missing, out of place or of another document.
 */
export function decryptContent(
  keys: readonly FieldKey[],
  documentId: string,
  chunks: readonly Uint8Array[],
): Buffer<ArrayBuffer> {
  if (chunks.length === 0) throw new DecryptionError("MALFORMED", "The document has no chunks");
  const parts = chunks.map((chunk, number) =>
    decryptBytes(keys, placeOf(documentId, number, number === chunks.length - 1), chunk),
  );
  return Buffer.concat(parts);
}

function placeOf(documentId: string, number: number, isLast: boolean): FieldPlace {
  const column = `content ${number} ${isLast ? "last" : "more"}`;
  return { table: "document_chunk", column, rowId: documentId };
}
