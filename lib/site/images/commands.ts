import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { fileKinds } from "@/lib/documents/file-kinds";
import { displayFileName } from "@/lib/documents/file-name";
import { reEncodeImage } from "@/lib/documents/re-encode";
import { sniffFile } from "@/lib/documents/sniff";
import { type FileFault, fileFaultTexts } from "@/lib/documents/texts";
import type { Tx } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";
import { refuse } from "@/lib/platform/refusal";
import { imagesIn } from "../content/rules";
import type { AddImageInput, RemoveImageInput } from "./schema";
import { imageNews, imageTexts } from "./texts";

/** What a page needs at twice the width of its column; more would only make it slow. */
const KEPT_PIXELS = 2_000_000;

/**
 * Takes in a picture for the pages. It is drawn anew, so that nothing of the sent file is left but
 * its pixels: no place, camera or code, and nothing that a virus scan could find.
 */
export async function addImage({ tx, actor, now }: Deed, input: AddImageInput): Promise<Done> {
  const sent = new Uint8Array(await input.file.arrayBuffer());
  const { name, type } = input.file;
  const sniffed = await sniffFile({ name, declaredType: type, bytes: sent });
  if (!sniffed.ok) return turnAway(sniffed.fault);
  const { kind } = sniffed;
  if (kind !== "JPEG" && kind !== "PNG") return turnAway("KIND_NOT_TAKEN");
  const drawn = await reEncodeImage(sent, kind, KEPT_PIXELS);
  if (!drawn.ok) return turnAway(drawn.fault);
  const { width, height } = drawn;
  const id = uuidv7();
  await tx.contentImage.create({
    data: {
      ...{ id, width, height, alt: input.alt },
      fileName: displayFileName(name),
      mediaType: fileKinds[kind].mediaType,
      byteSize: drawn.bytes.length,
      bytes: new Uint8Array(drawn.bytes),
      ...{ uploadedByName: actor.displayName, uploadedAt: now },
    },
  });
  return {
    subjects: [{ type: "CONTENT", id }],
    detail: { kind, byteSize: drawn.bytes.length },
    message: "Bilden är tillagd. Kopiera raden under den och klistra in den i en text.",
  };
}

/**
 * Takes an image away for good: the picture, its name and its words go, and the row tells who did it.
 * Earlier texts with it can still be read, without it.
 */
export async function removeImage(
  { tx, actor, now }: Deed,
  input: RemoveImageInput,
): Promise<Done> {
  const { imageId: id } = input;
  // A text with it that is published right now goes first, and is then found here.
  await tx.$queryRaw`SELECT 1 FROM content_image WHERE id = ${id}::uuid FOR UPDATE`;
  const image = await tx.contentImage.findFirst({
    where: { id, removedAt: null },
    select: { byteSize: true, firstPublishedAt: true },
  });
  if (image === null) refuse(imageTexts.gone);
  const titles = await titlesWith(tx, id);
  if (titles.length > 0) refuse(imageTexts.inUse(titles));
  await tx.contentImage.update({
    where: { id },
    data: {
      ...{ bytes: new Uint8Array(), fileName: "", alt: "" },
      ...{ removedByName: actor.displayName, removedAt: now },
    },
  });
  return {
    subjects: [{ type: "CONTENT", id }],
    detail: { byteSize: image.byteSize, wasPublished: image.firstPublishedAt !== null },
    ...imageNews.done(paths.admin.images, "borttagen"),
  };
}

/** What the texts with an image are called that are read now, or are drafts. */
async function titlesWith(tx: Tx, id: string): Promise<string[]> {
  const texts = await tx.contentVersion.findMany({
    where: { replacedAt: null, body: { contains: id } },
    select: { title: true, body: true },
    orderBy: { title: "asc" },
  });
  const showing = texts.filter(({ body }) => imagesIn(body).includes(id));
  return [...new Set(showing.map(({ title }) => title))];
}

function turnAway(fault: FileFault): never {
  const text = fault === "KIND_NOT_TAKEN" ? "Välj en bild av typen JPEG eller PNG." : undefined;
  refuse("Rätta 1 fel för att gå vidare", { file: [text ?? fileFaultTexts[fault]] });
}
