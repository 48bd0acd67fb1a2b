import "server-only";
import { createHash } from "node:crypto";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { decryptContent, encryptContent } from "../content-encryption";

/** The checksum that a document's row keeps of its content, 64 hexadecimal figures. */
export function checksumOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Puts the content of a document into the database, encrypted, in the transaction of its row. */
export async function storeContent(tx: Tx, documentId: string, content: Uint8Array): Promise<void> {
  const chunks = encryptContent(env.fieldKeys, documentId, content);
  await tx.documentChunk.createMany({
    data: chunks.map((bytes, no) => ({ documentId, no, bytes })),
  });
}

/**
 * Reads what `storeContent` put.
 * @throws {DecryptionError} if it is damaged.
 */
export async function readContent(tx: Tx, documentId: string): Promise<Buffer<ArrayBuffer>> {
  const chunks = await tx.documentChunk.findMany({
    where: { documentId },
    orderBy: { no: "asc" },
    select: { bytes: true },
  });
  return decryptContent(
    env.fieldKeys,
    documentId,
    chunks.map(({ bytes }) => bytes),
  );
}
