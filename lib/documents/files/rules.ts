import type { FileState } from "@/lib/platform/generated/enums";

/** How a file stands, as its readers are told. */
export type FileStatus = "SCANNED" | "NOT_SCANNED" | "WAITING" | "REJECTED";

/** Only a file out of quarantine may be opened; one that no scanner has seen says so. */
export function fileStatus({
  state,
  isScanned,
}: {
  state: FileState;
  isScanned: boolean;
}): FileStatus {
  if (state === "QUARANTINED") return "WAITING";
  if (state === "REJECTED") return "REJECTED";
  return isScanned ? "SCANNED" : "NOT_SCANNED";
}

/** True if the file may be given to those who may read its matter. */
export function mayOpen(status: FileStatus): boolean {
  return status === "SCANNED" || status === "NOT_SCANNED";
}

/** What a file is called in lists: its title, or its name without the extension. */
export function titleOf(title: string | null, fileName: string): string {
  return title ?? (fileName.replace(/\.[^.]{1,10}$/, "") || fileName);
}

/** Size for people: "mindre än 1 kB", "12 kB", "3,4 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return "mindre än 1 kB";
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;
}
