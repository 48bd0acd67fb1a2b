import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import type { Refusal } from "@/lib/platform/refusal";
import { withdrawContentAction, writeContentAction } from "@/lib/site/content/actions";
import { addImageAction, removeImageAction } from "@/lib/site/images/actions";
import { imageFile, imageList } from "@/lib/site/images/queries";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import { ask } from "../../../support/catalogue";
import { addedImage, contentForm, imageToSend } from "../../../support/deeds/content";

let editor: Actor;
const visitor = anonymousActor(null);

beforeAll(async () => {
  editor = await makeActor(["EDITOR"]);
});

const write = (form: object) => act(writeContentAction, editor, form);

async function refusalOf(deed: Promise<unknown>): Promise<Refusal> {
  try {
    await deed;
  } catch (error) {
    return error as Refusal;
  }
  throw new Error("it was not refused");
}

describe("an image", () => {
  test("is open to visitors once a page with it is published, and is then not changed", async () => {
    const before = new Set((await imageList(editor, undefined)).map(({ id }) => id));
    await act(addImageAction, editor, { alt: "Ett hus", file: await imageToSend() });
    const [image] = (await imageList(editor, undefined)).filter(({ id }) => !before.has(id));
    if (image === undefined) throw new Error("no image");
    expect(image).toMatchObject({ width: 60, height: 40, isPublished: false });
    const { id } = image;
    expect(await imageFile(visitor, { id })).toBeNull();
    const body = `::bild[Ett hus]{fil=${id}}`;
    await write(contentForm({ deed: "save", body }));
    expect(await imageFile(visitor, { id })).toBeNull();
    await write(contentForm({ deed: "publish", body }));
    expect(await imageFile(visitor, { id })).toMatchObject({ mediaType: "image/jpeg" });
    const change = ask(`UPDATE content_image SET bytes = '' WHERE id = '${id}'`);
    await expect(change).rejects.toThrow("a published image stays as it was");
  });

  test("that is no image is turned away", async () => {
    const file = new File(["inget"], "hus.jpg", { type: "image/jpeg" });
    const refusal = await refusalOf(act(addImageAction, editor, { alt: "Ett hus", file }));
    expect(refusal.fields).toHaveProperty("file");
  });
});

describe("an image that is taken away", () => {
  const remove = (imageId: string) => act(removeImageAction, editor, { imageId });
  const row = (id: string) => asJob((tx) => tx.contentImage.findUniqueOrThrow({ where: { id } }));
  const showing = (id: string, change: object = {}) =>
    contentForm({ deed: "publish", body: `- ::bild[Ett hus]{fil=${id}}`, ...change });
  const withdraw = async (pageId: string) => {
    const text = await asJob((tx) => tx.contentVersion.findFirstOrThrow({ where: { pageId } }));
    await act(withdrawContentAction, editor, {
      versionId: text.id,
      version: String(text.version),
    });
  };

  test("is gone with its words for everybody, and its row stays for the log", async () => {
    const id = await addedImage(editor);
    const form = showing(id);
    await write(form);
    await withdraw(form.pageId);
    expect(await imageFile(visitor, { id })).not.toBeNull();
    await remove(id);
    for (const actor of [visitor, editor]) expect(await imageFile(actor, { id })).toBeNull();
    expect((await imageList(editor, undefined)).map((image) => image.id)).not.toContain(id);
    const { bytes, alt, fileName, removedByName } = await row(id);
    expect([bytes.length, alt, fileName]).toEqual([0, "", ""]);
    expect(removedByName).toBe(editor.displayName);
    const events = (await auditOf(id)).map(({ event }) => event);
    expect(events).toContain("content-image.removed");
    await expect(remove(id)).rejects.toThrow("Bilden finns inte längre");
    await expect(write(showing(id))).rejects.toMatchObject({
      fields: { body: [expect.stringContaining("finns inte bland bilderna")] },
    });
  });

  test("is not taken from a text that is shown now, nor from a draft", async () => {
    for (const deed of ["publish", "save"]) {
      const id = await addedImage(editor);
      await write(showing(id, { deed, title: `Text ${deed}` }));
      await expect(remove(id)).rejects.toThrow(`Bilden används i ”Text ${deed}”.`);
      expect((await row(id)).bytes.length).toBeGreaterThan(0);
    }
  });

  test("is not taken away while a text with it is published", async () => {
    const id = await addedImage(editor);
    const done = await Promise.allSettled([write(showing(id)), remove(id)]);
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("cannot be put back, nor lose only some of what it told", async () => {
    const id = await addedImage(editor);
    const half = ask(
      `UPDATE content_image SET removed_at = now(), removed_by_name = 'x' WHERE id = '${id}'`,
    );
    await expect(half).rejects.toThrow("content_image_removed");
    await remove(id);
    const back = ask(`UPDATE content_image SET removed_at = NULL WHERE id = '${id}'`);
    await expect(back).rejects.toThrow("a removed image stays removed");
  });

  test("is taken by editors alone", async () => {
    const imageId = await addedImage(editor);
    const manager = await makeActor(["UNIT_MANAGER"]);
    await expect(act(removeImageAction, manager, { imageId })).rejects.toThrow("behörighet");
  });
});
