/** The kinds of file that are taken. */
export type FileKind = "PDF" | "JPEG" | "PNG" | "DOCX";

/** The largest file that is taken, in bytes. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What each kind is called by browsers and in file names. */
export const fileKinds = {
  PDF: { mediaType: "application/pdf", extensions: ["pdf"] },
  JPEG: { mediaType: "image/jpeg", extensions: ["jpg", "jpeg"] },
  PNG: { mediaType: "image/png", extensions: ["png"] },
  DOCX: { mediaType: DOCX, extensions: ["docx"] },
} as const satisfies Record<FileKind, { mediaType: string; extensions: readonly string[] }>;

/** What a file field is to accept. Phones turn HEIC into JPEG when that is what is asked for. */
export const acceptedTypes = Object.values(fileKinds)
  .flatMap(({ mediaType, extensions }) => [mediaType, ...extensions.map((name) => `.${name}`)])
  .join(",");
