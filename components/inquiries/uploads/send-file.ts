import { type UploadAnswer, uploadAnswerSchema } from "@/lib/inquiries/uploads/schema";
import { paths } from "@/lib/platform/paths";

/** Milliseconds without an answer after which a file is given up; it can be sent again. */
const PATIENCE = 180_000;

type Sending = {
  /** Of the file, from 0 to 1. */
  onProgress: (part: number) => void;
  signal: AbortSignal;
};

/**
 * Sends one file with its form. Not `fetch`, which does not tell how much has been sent.
 * @returns the answer, or null if the line was lost or the sending broken off.
 */
export function sendFile(
  form: FormData,
  { onProgress, signal }: Sending,
): Promise<UploadAnswer | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const lost = () => resolve(null);
    request.open("POST", paths.api.uploads);
    request.timeout = PATIENCE;
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onProgress(loaded / total);
    };
    request.onload = () => resolve(answerOf(request.responseText));
    request.onerror = lost;
    request.ontimeout = lost;
    request.onabort = lost;
    signal.addEventListener("abort", () => request.abort());
    request.send(form);
  });
}

function answerOf(text: string): UploadAnswer | null {
  try {
    return uploadAnswerSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // Somebody in between answered for us; what we answer can be read.
    return null;
  }
}
