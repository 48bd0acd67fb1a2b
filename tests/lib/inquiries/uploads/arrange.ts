import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { sendFilesAction } from "@/lib/inquiries/uploads/actions";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob } from "../../../support/actors";
import { pdf } from "../../../support/sample-files";

/** A PDF that no other file is like. */
export function paper(name = "Intyg.pdf"): File {
  const bytes = pdf(`/Own (${uuidv7()})`);
  return new File([new Uint8Array(bytes)], name, { type: "application/pdf" });
}

/** What the form of sending holds. */
export function sending(changes: Record<string, unknown> = {}) {
  return { sendingId: uuidv7(), about: "CERTIFICATE", files: paper(), ...changes };
}

/** Sends one file and gives its id. */
export async function sent(actor: Actor, changes: Record<string, unknown> = {}): Promise<string> {
  const done = await act(sendFilesAction, actor, sending(changes));
  return done.subjects.find(({ type }) => type === "DOCUMENT")?.id ?? "";
}

/** What stands of an upload. */
export function upload(documentId: string) {
  return asJob((tx) => tx.upload.findUniqueOrThrow({ where: { documentId } }));
}
