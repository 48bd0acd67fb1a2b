import "server-only";
import { z } from "zod";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import { type Deed, type Done, perform } from "@/lib/access/perform";
import { assertSeesSubject } from "@/lib/access/sees-subject";
import { queueJob } from "@/lib/notifications/commands";
import { inTransaction } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { id } from "@/lib/platform/fields";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { parseClamdAddress, scanForViruses, type Verdict } from "../antivirus";
import { type FileKind, fileKinds, MOST_FILE_BYTES } from "../file-kinds";
import { displayFileName } from "../file-name";
import { reEncodeImage } from "../re-encode";
import { retentionClassOf } from "../rules";
import type { Matter, MatterType } from "../schema";
import { sniffFile } from "../sniff";
import { type FileFault, fileFaultTexts } from "../texts";
import { checksumOf, readContent, storeContent } from "./content-store";
import { titleOf } from "./rules";
import type { AddFileInput, RemoveFileInput } from "./schema";

/** The job that scans one file: `{ documentId }`. */
export const SCAN_JOB = "scan-document";

const SCAN_TIMEOUT_MS = 60_000;
const worker = jobActor("worker");

/**
 * Takes a file into a matter. Pictures are drawn anew, so that place and camera are gone; with a
 * virus scanner the file stays in quarantine until the worker has had it scanned.
 */
export async function addFile(deed: Deed, input: AddFileInput): Promise<Done> {
  const { tx, actor } = deed;
  const matter = { type: input.subjectType, id: input.subjectId };
  await assertSeesSubject(tx, matter);
  const { userId } = actor;
  if (userId === null) refuse("Logga in för att lägga till filer.");
  const taken = await takeIn(input.file);
  if (!taken.ok) {
    refuse("Rätta 1 fel för att gå vidare", { file: [fileFaultTexts[taken.fault]] });
  }
  const documentId = await storeFile(deed, matter, {
    ...taken.file,
    title: input.title,
    by: { id: userId, name: actor.displayName },
  });
  return {
    subjects: [{ type: "DOCUMENT", id: documentId }, matter],
    detail: {
      kind: taken.file.kind,
      byteSize: taken.file.bytes.length,
      isQuarantined: isScannerSet(),
    },
    message: isScannerSet()
      ? "Filen är tillagd. Den kan öppnas när viruskontrollen är klar."
      : "Filen är tillagd.",
  };
}

/** A file that was looked through: what it is, what is kept of it, and what it is called. */
export type TakenFile = { kind: FileKind; bytes: Uint8Array; fileName: string };
/** A file as it is kept: what it shows, who sent it, and its title if it has one. */
export type NewFile = TakenFile & { title: string | null; by: { id: string; name: string } };

/** Looks through a file that was sent. What is wrong with it is told, so that others beside it stay. */
export async function takeIn(
  file: File,
): Promise<{ ok: true; file: TakenFile } | { ok: false; fault: FileFault }> {
  const sent = new Uint8Array(await file.arrayBuffer());
  const sniffed = await sniffFile({ name: file.name, declaredType: file.type, bytes: sent });
  if (!sniffed.ok) return sniffed;
  const { kind } = sniffed;
  const fileName = displayFileName(file.name);
  if (kind !== "JPEG" && kind !== "PNG") return { ok: true, file: { kind, bytes: sent, fileName } };
  const drawn = await reEncodeImage(sent, kind);
  if (!drawn.ok) return drawn;
  return drawn.bytes.length > MOST_FILE_BYTES
    ? { ok: false, fault: "TOO_LARGE" }
    : { ok: true, file: { kind, bytes: drawn.bytes, fileName } };
}

/** Keeps a file in a matter, encrypted, and has it scanned where there is a scanner. */
export async function storeFile(
  deed: Pick<Deed, "tx" | "now">,
  matter: Matter,
  file: NewFile,
): Promise<string> {
  const { tx } = deed;
  const documentId = await addRow(deed, matter, file);
  await storeContent(tx, documentId, file.bytes);
  if (isScannerSet()) await queueJob(tx, SCAN_JOB, { documentId });
  return documentId;
}

/** Whether files wait in quarantine for a virus scanner. */
export function isScannerSet(): boolean {
  return env.clamd !== undefined;
}

/** Takes a file out of its matter. The row stays, as does what the log says of it. */
export async function removeFile({ tx, now }: Deed, input: RemoveFileInput): Promise<Done> {
  const file = await tx.document.findFirst({ where: { id: input.documentId, removedAt: null } });
  if (file === null) refuse("Filen finns inte längre. Ladda om sidan.");
  const { count } = await tx.document.updateMany({
    where: { id: file.id, removedAt: null },
    data: { removedAt: now },
  });
  if (count === 0) refuse("Någon annan hann före: filen är redan borttagen.");
  return {
    subjects: [
      { type: "DOCUMENT", id: file.id },
      { type: file.subjectType as MatterType, id: file.subjectId },
    ],
    message: "Filen är borttagen.",
  };
}

/**
 * Has a file in quarantine scanned and lets it out or stops it for good. A job of the worker.
 * @throws when the scanner cannot be reached: the file stays in quarantine and the queue tries again.
 */
export async function scanDocument(documentId: string): Promise<void> {
  const bytes = await inTransaction(dbContextOf(worker), async (tx) => {
    const waiting = await tx.document.count({ where: { id: documentId, state: "QUARANTINED" } });
    return waiting === 0 ? null : readContent(tx, documentId);
  });
  if (bytes === null) return;
  const verdict = await verdictOn(bytes);
  if (verdict.state === "UNREACHABLE") throw new Error(`no virus scan: ${verdict.reason}`);
  const spec = {
    event: "document.scanned",
    permission: "public",
    input: judged,
    run: judge,
  } as const;
  await perform(worker, spec, { input: { documentId, verdict: verdict.state } });
}

const judged = z.object({ documentId: id(), verdict: z.enum(["CLEAN", "INFECTED"]) });

async function judge({ tx }: Deed, input: z.output<typeof judged>): Promise<Done> {
  const state = input.verdict === "CLEAN" ? "CLEAN" : "REJECTED";
  const file = await tx.document.update({
    where: { id: input.documentId },
    data: { state, isScanned: true },
  });
  return {
    subjects: [
      { type: "DOCUMENT", id: file.id },
      { type: file.subjectType as MatterType, id: file.subjectId },
    ],
    detail: { state },
  };
}

function verdictOn(bytes: Uint8Array): Promise<Verdict> {
  // A scanner that is no longer set has not answered: what waits for it is not let out by that.
  if (env.clamd === undefined) throw new Error("no virus scan: no scanner is set");
  return scanForViruses(parseClamdAddress(env.clamd), bytes, { timeoutMs: SCAN_TIMEOUT_MS });
}

async function addRow(
  { tx, now }: Pick<Deed, "tx" | "now">,
  matter: Matter,
  file: NewFile,
): Promise<string> {
  const documentId = uuidv7();
  await tx.document.create({
    data: {
      id: documentId,
      subjectType: matter.type,
      subjectId: matter.id,
      title: titleOf(file.title, file.fileName),
      fileName: file.fileName,
      mediaType: fileKinds[file.kind].mediaType,
      byteSize: file.bytes.length,
      sha256: checksumOf(file.bytes),
      state: isScannerSet() ? "QUARANTINED" : "CLEAN",
      retentionClass: retentionClassOf[matter.type],
      uploadedById: file.by.id,
      uploadedByName: file.by.name,
      uploadedAt: now,
    },
  });
  return documentId;
}
