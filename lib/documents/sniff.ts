import "server-only";
import { fileTypeFromBuffer } from "file-type";
import { docxFault } from "./docx";
import { type FileKind, fileKinds, MOST_FILE_BYTES } from "./file-kinds";
import { pdfFault } from "./pdf";
import type { FileFault } from "./texts";

/** A file as it was sent: the name and the type are only what the sender claims. */
export type SentFile = { name: string; declaredType: string; bytes: Uint8Array };

export type Sniffed = { ok: true; kind: FileKind } | { ok: false; fault: FileFault };

/**
 * Decides what a sent file is. Its name, its declared type and its content must say the same; a
 * browser that knows no type declares none or octet-stream, which says nothing.
 */
export async function sniffFile({ name, declaredType, bytes }: SentFile): Promise<Sniffed> {
  if (bytes.length === 0) return { ok: false, fault: "EMPTY" };
  if (bytes.length > MOST_FILE_BYTES) return { ok: false, fault: "TOO_LARGE" };

  const extension = /\.([^.]+)$/.exec(name.trim())?.[1]?.toLowerCase() ?? "";
  if (extension === "heic" || extension === "heif") return { ok: false, fault: "PHONE_FORMAT" };
  const kind = kindByExtension(extension);
  if (!kind) return { ok: false, fault: "KIND_NOT_TAKEN" };

  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sniffedType = await contentType(content);
  if (/^image\/hei[cf]/.test(sniffedType)) return { ok: false, fault: "PHONE_FORMAT" };
  // A Word document locked with a password is wrapped in the container of the older format.
  if (kind === "DOCX" && sniffedType === "application/x-cfb") {
    return { ok: false, fault: "LOCKED_OR_OLD" };
  }
  const { mediaType } = fileKinds[kind];
  if (!declares(declaredType, mediaType) || sniffedType !== mediaType) {
    return { ok: false, fault: "KIND_MISMATCH" };
  }
  const fault = await contentFault(kind, content);
  return fault ? { ok: false, fault } : { ok: true, kind };
}

async function contentType(content: Buffer): Promise<string> {
  try {
    return (await fileTypeFromBuffer(content))?.mime ?? "";
  } catch {
    // A file cut off in its header makes the detector run past the end: it is of no kind.
    return "";
  }
}

function kindByExtension(extension: string): FileKind | null {
  const kinds = Object.keys(fileKinds) as FileKind[];
  return (
    kinds.find((kind) => fileKinds[kind].extensions.some((known) => known === extension)) ?? null
  );
}

function declares(declaredType: string, mediaType: string): boolean {
  const [declared = ""] = declaredType.toLowerCase().split(";");
  return ["", "application/octet-stream", mediaType].includes(declared.trim());
}

/** Images are judged when they are re-encoded, which leaves nothing of what was sent but pixels. */
async function contentFault(kind: FileKind, content: Buffer): Promise<FileFault | null> {
  if (kind === "PDF") return pdfFault(content);
  return kind === "DOCX" ? docxFault(content) : null;
}
