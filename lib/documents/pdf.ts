import type { FileFault } from "./texts";

/** How a PDF says that it is encrypted; neither a person nor a virus scanner sees what is in it. */
const LOCKED = /\/Encrypt[\s\0]+\d+[\s\0]+\d+[\s\0]+R/;

/** Long enough names that chance will not write them into packed bytes. */
const ACTIVE = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia)(?![A-Za-z])/;

/**
 * Looks through a PDF: it begins and ends as one, with nothing hung on behind, and shows no
 * script, program or enclosed file. What lies in packed streams is for the virus scanner.
 * @returns what is wrong, or null.
 */
export function pdfFault(bytes: Buffer): FileFault | null {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString("latin1", 0, 8))) return "KIND_MISMATCH";
  const end = bytes.lastIndexOf("%%EOF");
  if (end < 0) return "DAMAGED";
  // Another file may follow the end, an archive for example; writers leave only line breaks there.
  if (/[^\s\0]/.test(bytes.toString("latin1", end + "%%EOF".length))) return "KIND_MISMATCH";
  const text = withoutNameEscapes(bytes.toString("latin1"));
  if (LOCKED.test(text)) return "LOCKED_PDF";
  return ACTIVE.test(text) ? "ACTIVE_CONTENT" : null;
}

/** `/J#61vaScript` is the same name as `/JavaScript`. */
function withoutNameEscapes(text: string): string {
  return text.replace(/#([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
