import { notFound } from "next/navigation";
import { z } from "zod";
import { currentActor, visitor } from "@/lib/access/require-actor";
import { id } from "@/lib/platform/fields";
import { imageFile } from "@/lib/site/images/queries";

const params = z.object({ id: id() });

/**
 * Shows an image of a page. What is published never changes, but may be removed: it is kept for a day,
 * and then asked for again.
 */
export async function GET(
  request: Request,
  context: { params: Promise<{ id: string }> },
): Promise<Response> {
  const wanted = params.safeParse(await context.params);
  if (!wanted.success) notFound();
  const actor = (await currentActor()) ?? (await visitor());
  const image = await imageFile(actor, wanted.data);
  if (image === null) notFound();
  const isOpen = image.firstPublishedAt !== null;
  const kept = {
    etag: `"${wanted.data.id}"`,
    "cache-control": isOpen ? "public, max-age=86400, must-revalidate" : "private, no-store",
  };
  if (isOpen && request.headers.get("if-none-match") === kept.etag) {
    return new Response(null, { status: 304, headers: kept });
  }
  return new Response(new Uint8Array(image.bytes), {
    headers: {
      ...kept,
      "content-type": image.mediaType,
      "content-length": String(image.bytes.length),
      "content-disposition": "inline",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
    },
  });
}
