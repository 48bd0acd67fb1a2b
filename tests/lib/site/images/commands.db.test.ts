import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import type { Refusal } from "@/lib/platform/refusal";
import { writeContentAction } from "@/lib/site/content/actions";
import { addImageAction } from "@/lib/site/images/actions";
import { imageFile, imageList } from "@/lib/site/images/queries";
import { makeActor } from "../../../support/actors";
import { ask } from "../../../support/catalogue";
import { contentForm, imageToSend } from "../../../support/deeds/content";

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
  test("is open to visitors once a page with it is published, and then for good", async () => {
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
