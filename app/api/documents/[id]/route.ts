import { notFound } from "next/navigation";
import { z } from "zod";
import { requireActor } from "@/lib/access/require-actor";
import { contentDisposition } from "@/lib/documents/file-name";
import { openFile } from "@/lib/documents/files/queries";
import { id } from "@/lib/platform/fields";

const params = z.object({ id: id() });

/** Gives a file to be saved, never to be shown: whatever is in it, it runs nowhere near the product. */
export async function GET(
  _request: Request,
  context: { params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await requireActor("document.read");
  const wanted = params.safeParse(await context.params);
  if (!wanted.success) notFound();
  const file = await openFile(actor, wanted.data);
  if (file === null) notFound();
  return new Response(file.bytes, {
    headers: {
      "content-type": file.mediaType,
      "content-length": String(file.bytes.length),
      "content-disposition": contentDisposition(file.fileName),
      "content-security-policy": "sandbox; default-src 'none'",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "private, no-store",
    },
  });
}
