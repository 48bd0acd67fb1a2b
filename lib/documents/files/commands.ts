import "server-only";
import { z } from "zod";
import { dbContextOf, jobActor } from "@/lib/access/actor";
import { type Deed, type Done, perform } from "@/lib/access/perform";
import { assertSeesSubject } from "@/lib/access/sees-subject";
import { queueJob } from "@/lib/notifications/commands";
import { inTransaction } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { id } from "@/lib/platform/fields";
import type { FileState } from "@/lib/platform/generated/enums";
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
  const { tx } = deed;
  const matter: Matter = { type: input.subjectType, id: input.subjectId };
  await assertSeesSubject(tx, matter);
  const taken = await takenIn(input.file);
  const isScannerSet = env.clamd !== undefined;
  const documentId = await addRow(deed, matter, {
    ...taken,
    title: input.title,
    fileName: displayFileName(input.file.name),
    state: isScannerSet ? "QUARANTINED" : "CLEAN",
  });
  await storeContent(tx, documentId, taken.bytes);
  if (isScannerSet) await queueJob(tx, SCAN_JOB, { documentId });
  return {
    subjects: [{ type: "DOCUMENT", id: documentId }, matter],
    detail: { kind: taken.kind, byteSize: taken.bytes.length, isQuarantined: isScannerSet },
    message: isScannerSet
      ? "Filen är tillagd. Den kan öppnas när viruskontrollen är klar."
      : "Filen är tillagd.",
  };
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

type Taken = { kind: FileKind; bytes: Uint8Array };
type NewFile = Taken & { title: string | null; fileName: string; state: FileState };

async function addRow(deed: Deed, matter: Matter, file: NewFile): Promise<string> {
  const { tx, actor, now } = deed;
  if (actor.userId === null) refuse("Logga in för att lägga till filer.");
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
      state: file.state,
      retentionClass: retentionClassOf[matter.type],
      uploadedById: actor.userId,
      uploadedByName: actor.displayName,
      uploadedAt: now,
    },
  });
  return documentId;
}

async function takenIn(file: File): Promise<Taken> {
  const sent = new Uint8Array(await file.arrayBuffer());
  const sniffed = await sniffFile({ name: file.name, declaredType: file.type, bytes: sent });
  if (!sniffed.ok) return turnAway(sniffed.fault);
  const { kind } = sniffed;
  if (kind !== "JPEG" && kind !== "PNG") return { kind, bytes: sent };
  const drawn = await reEncodeImage(sent, kind);
  if (!drawn.ok) return turnAway(drawn.fault);
  return drawn.bytes.length > MOST_FILE_BYTES
    ? turnAway("TOO_LARGE")
    : { kind, bytes: drawn.bytes };
}

function turnAway(fault: FileFault): never {
  refuse("Rätta 1 fel för att gå vidare", { file: [fileFaultTexts[fault]] });
}
