import { notFound } from "next/navigation";
import { z } from "zod";
import { requireActor } from "@/lib/access/require-actor";
import { fileAnswer } from "@/lib/documents/file-answer";
import { openFamilyFile } from "@/lib/inquiries/uploads/queries";
import { id } from "@/lib/platform/fields";

const params = z.object({ id: id() });

/** A file that an adult of a family has sent or may read. */
export async function GET(
  _request: Request,
  context: { params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await requireActor("family.document");
  const wanted = params.safeParse(await context.params);
  if (!wanted.success) notFound();
  const file = await openFamilyFile(actor, wanted.data);
  if (file === null) notFound();
  return fileAnswer(file);
}
