import { idle } from "@/lib/access/form-state";
import { sendFilesAction } from "@/lib/inquiries/uploads/actions";
import type { UploadAnswer } from "@/lib/inquiries/uploads/schema";

/**
 * One file of a family, sent by a script that shows how far it has come. The deed is that of the form,
 * which does without a script; sent again with the same key, the file is not taken twice.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  if (form === null)
    return answer({ isTaken: false, text: "Filen kom inte fram hel. Försök igen." });
  const state = await sendFilesAction(idle, form);
  if (state.status !== "refused") return answer({ isTaken: true, text: null });
  const [fault = state.message] = state.fields.files ?? Object.values(state.fields).flat();
  return answer({ isTaken: false, text: withoutName(fault, form.get("files")) });
}

function answer(body: UploadAnswer): Response {
  return Response.json(body, { headers: { "cache-control": "private, no-store" } });
}

/** Of several files each fault names its own; here the row of the file does. */
function withoutName(fault: string, file: FormDataEntryValue | null): string {
  const prefix = file instanceof File ? `${file.name}: ` : "";
  return fault.startsWith(prefix) ? fault.slice(prefix.length) : fault;
}
