import { notFound } from "next/navigation";
import { z } from "zod";
import { currentActor, visitor } from "@/lib/access/require-actor";
import { id } from "@/lib/platform/fields";
import { imageFile } from "@/lib/site/images/queries";

const params = z.object({ id: id() });

/** Shows an image of a page. What was published once is the same for ever, and may be kept. */
export async function GET(
  _request: Request,
  context: { params: Promise<{ id: string }> },
): Promise<Response> {
  const wanted = params.safeParse(await context.params);
  if (!wanted.success) notFound();
  const actor = (await currentActor()) ?? (await visitor());
  const image = await imageFile(actor, wanted.data);
  if (image === null) notFound();
  const isOpen = image.firstPublishedAt !== null;
  return new Response(new Uint8Array(image.bytes), {
    headers: {
      "content-type": image.mediaType,
      "content-length": String(image.bytes.length),
      "content-disposition": "inline",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": isOpen ? "public, max-age=31536000, immutable" : "private, no-store",
    },
  });
}
