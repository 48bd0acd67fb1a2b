import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { uuidv7 } from "@/lib/platform/ids";
import { writeContentAction } from "@/lib/site/content/actions";
import { addImageAction } from "@/lib/site/images/actions";
import { asJob, makeActor } from "../actors";
import { picture } from "../sample-files";
import type { Deeds } from "./deed";

/** A form about a page that does not exist yet. */
export const contentForm = (change: object = {}) => ({
  deed: "save",
  pageId: uuidv7(),
  versionId: uuidv7(),
  version: "0",
  slug: `nyhet-${uuidv7()}`,
  title: "Vi söker hem",
  lead: "Kan du öppna ditt hem?",
  body: "## Nu\n\nRing oss på [numret](/kontakt).",
  ...change,
});

/** A page of an editor's with one text, and what a form about that text carries. */
async function page(how: "save" | "publish") {
  const actor = await makeActor(["EDITOR"]);
  const form = contentForm({ deed: how });
  await act(writeContentAction, actor, form);
  const { id, version } = await textOf(form.pageId);
  return { actor, input: { versionId: id, version: String(version) }, pageId: form.pageId };
}

const textOf = (pageId: string) =>
  asJob((tx) => tx.contentVersion.findFirstOrThrow({ where: { pageId } }));

export const contentDeeds: Deeds = {
  writeContentAction: async () => ({
    actor: await makeActor(["EDITOR"]),
    input: contentForm({ deed: "publish" }),
  }),
  withdrawContentAction: async () => only(await page("publish")),
  restoreContentAction: async () => only(await page("publish")),
  reviewContentAction: async () => only(await page("publish")),
  writeLanguageAction: async () => ({
    actor: await makeActor(["EDITOR"]),
    input: languageForm(),
  }),
  addImageAction: async () => ({
    actor: await makeActor(["EDITOR"]),
    input: { alt: "Ett hus vid en sjö", file: await imageToSend() },
  }),
  removeImageAction: async () => {
    const actor = await makeActor(["EDITOR"]);
    return { actor, input: { imageId: await addedImage(actor) } };
  },
  discardContentAction: async () => ({ ...only(await page("save")), takesAway: true }),
};

/** A language that nobody has: codes and addresses are letters alone. */
export const languageForm = (change: object = {}) => {
  const letters = uuidv7()
    .replaceAll(/[^a-f]/g, "")
    .slice(-7)
    .padEnd(4, "x");
  return {
    ...{ deed: "save", code: `x${letters}`, version: "0", segment: `x${letters}`, lang: "so" },
    ...{ dir: "ltr", name: "Soomaali", position: "9", ...change },
  };
};

export const imageToSend = async () =>
  new File([new Uint8Array(await picture("jpeg", 60, 40))], "hus.jpg", { type: "image/jpeg" });

/** An image that the editor has just added; its id. */
export async function addedImage(editor: Actor): Promise<string> {
  const form = { alt: "Ett hus vid en sjö", file: await imageToSend() };
  const { subjects } = await act(addImageAction, editor, form);
  return subjects[0]?.id ?? "";
}

const only = ({ actor, input }: { actor: Actor; input: Record<string, unknown> }) => ({
  actor,
  input,
});
