import { fileKinds, MOST_FILE_BYTES } from "@/lib/documents/file-kinds";
import type { FileFault } from "@/lib/documents/texts";
import type { FileState } from "@/lib/platform/generated/enums";

/** Most files that are sent at a time, and that may wait to be taken in. */
export const MOST_FILES = 10;
export const MOST_WAITING = 40;

/** How a file that a family has sent stands. */
export type UploadState = "CHECKING" | "WAITING" | "RECEIVED" | "RETURNED" | "STOPPED";

/** What a sent file stands at: the unit's answer, else the scanner's. */
export function uploadState(upload: {
  fileState: FileState;
  receivedAt: Date | null;
  returnedAt: Date | null;
}): UploadState {
  if (upload.receivedAt !== null) return "RECEIVED";
  if (upload.returnedAt !== null) return "RETURNED";
  if (upload.fileState === "REJECTED") return "STOPPED";
  return upload.fileState === "QUARANTINED" ? "CHECKING" : "WAITING";
}

/** Until the unit has answered, whoever sent a file may take it away again. */
export function mayRemove(state: UploadState): boolean {
  return state === "CHECKING" || state === "WAITING" || state === "STOPPED";
}

/** Only what the scanner has let out can be taken in or read. */
export function mayReceive(state: UploadState): boolean {
  return state === "WAITING";
}

/** What is not in quarantine, and not stopped, can be opened. */
export function mayRead(state: UploadState): boolean {
  return state !== "CHECKING" && state !== "STOPPED";
}

/** What can be returned: whatever has not been answered, stopped ones too. */
export function mayReturn(state: UploadState): boolean {
  return state === "WAITING" || state === "STOPPED";
}

/** What became of each of the files that were sent together, in words. */
export function sentWords(taken: number, refused: number): string {
  const files = (count: number) => (count === 1 ? "1 fil" : `${count} filer`);
  const sent = `${files(taken)} är ${taken === 1 ? "skickad" : "skickade"}.`;
  return refused === 0 ? sent : `${sent} ${files(refused)} kunde inte tas emot.`;
}

/**
 * What can be said of a file before it is sent, by its name and size alone; null if nothing. The
 * server looks into it.
 */
export function earlyFault({ name, size }: { name: string; size: number }): FileFault | null {
  if (size === 0) return "EMPTY";
  if (size > MOST_FILE_BYTES) return "TOO_LARGE";
  const extension = /\.([^.]+)$/.exec(name.trim())?.[1]?.toLowerCase() ?? "";
  if (extension === "heic" || extension === "heif") return "PHONE_FORMAT";
  const isKnown = Object.values(fileKinds).some(({ extensions }) =>
    extensions.some((known) => known === extension),
  );
  return isKnown ? null : "KIND_NOT_TAKEN";
}
