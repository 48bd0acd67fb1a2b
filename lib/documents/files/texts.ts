import type { EventTexts } from "@/lib/access/timeline/schema";
import type { FileStatus } from "./rules";

export const fileStatusTexts = {
  SCANNED: "Kontrollerad med antivirus",
  NOT_SCANNED: "Inte kontrollerad med antivirus",
  WAITING: "Väntar på viruskontroll",
  REJECTED: "Stoppad: filen innehåller skadlig kod",
} as const satisfies Record<FileStatus, string>;

export const fileEventTexts = {
  "document.added": "En fil lades till",
  "document.removed": "En fil togs bort",
  "document.scanned": ({ state }) =>
    state === "REJECTED" ? "En fil stoppades: den innehåller skadlig kod" : null,
} as const satisfies EventTexts;
