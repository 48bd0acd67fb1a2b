import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { uuidv7 } from "@/lib/platform/ids";
import { writeContentAction } from "@/lib/site/content/actions";
import { asJob, makeActor } from "../actors";
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
  discardContentAction: async () => ({ ...only(await page("save")), takesAway: true }),
};

const only = ({ actor, input }: { actor: Actor; input: Record<string, unknown> }) => ({
  actor,
  input,
});
