import { notFound } from "next/navigation";
import { z } from "zod";
import { requireActor } from "@/lib/access/require-actor";
import { fileAnswer } from "@/lib/documents/file-answer";
import { openFile } from "@/lib/documents/files/queries";
import { id } from "@/lib/platform/fields";

const params = z.object({ id: id() });

/** A file of a matter, for staff. */
export async function GET(
  _request: Request,
  context: { params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await requireActor("document.read");
  const wanted = params.safeParse(await context.params);
  if (!wanted.success) notFound();
  const file = await openFile(actor, wanted.data);
  if (file === null) notFound();
  return fileAnswer(file);
}
