/** Why a file was not taken. */
export type FileFault =
  | "EMPTY"
  | "TOO_LARGE"
  | "KIND_NOT_TAKEN"
  | "PHONE_FORMAT"
  | "KIND_MISMATCH"
  | "DAMAGED"
  | "TOO_MANY_PIXELS"
  | "ACTIVE_CONTENT"
  | "EXTERNAL_CONTENT"
  | "LOCKED_PDF"
  | "LOCKED_OR_OLD";

/** What to do about it, in words for the person who sent the file. */
export const fileFaultTexts = {
  EMPTY: "Filen är tom. Välj en annan fil.",
  TOO_LARGE: "Filen är större än 10 MB. Välj en mindre fil eller dela upp den.",
  KIND_NOT_TAKEN: "Välj en fil av typen PDF, JPEG, PNG eller Word (docx).",
  PHONE_FORMAT:
    "Bilden är i formatet HEIC. Välj JPEG i telefonens kamerainställningar, eller skicka en skärmbild.",
  KIND_MISMATCH: "Filens innehåll stämmer inte med dess namn. Spara om filen och försök igen.",
  DAMAGED: "Filen går inte att öppna. Spara om filen och försök igen.",
  TOO_MANY_PIXELS: "Bilden har för många bildpunkter. Förminska den och försök igen.",
  ACTIVE_CONTENT:
    "Filen innehåller makron, skript eller andra filer. Skriv ut den till en ny PDF och skicka den.",
  EXTERNAL_CONTENT:
    "Filen hämtar innehåll någon annanstans ifrån. Spara den som PDF och försök igen.",
  LOCKED_PDF:
    "PDF-filen är låst. Skriv ut den till en ny PDF utan lösenord, eller fotografera papperet.",
  LOCKED_OR_OLD:
    "Filen är låst med lösenord eller i ett äldre format. Spara den som docx utan lösenord.",
} as const satisfies Record<FileFault, string>;
