import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import type { FormAction } from "@/lib/access/form-state";
import { uuidv7 } from "@/lib/platform/ids";
import type { Refusal } from "@/lib/platform/refusal";
import {
  discardContentAction,
  restoreContentAction,
  reviewContentAction,
  withdrawContentAction,
  writeContentAction,
} from "@/lib/site/content/actions";
import { editedContent, newsArticle, publishedNews } from "@/lib/site/content/queries";
import { auditOf, makeActor } from "../../../support/actors";
import { ask } from "../../../support/catalogue";
import { contentForm } from "../../../support/deeds/content";

let editor: Actor;
const visitor = anonymousActor(null);

beforeAll(async () => {
  editor = await makeActor(["EDITOR"]);
});

type Form = ReturnType<typeof contentForm>;

const write = (form: object) => act(writeContentAction, editor, form);
const read = ({ slug }: Form) => newsArticle(visitor, { slug });

async function edited({ pageId }: Form) {
  const content = await editedContent(editor, { pageId });
  if (content === null) throw new Error("no such page");
  return content;
}

/** Does something with one of the page's texts, the newest unless told. */
async function about(form: Form, action: FormAction, no?: number) {
  const { history } = await edited(form);
  const text = history.find((each) => each.no === (no ?? history[0]?.no));
  return act(action, editor, { versionId: text?.id, version: String(text?.version) });
}

async function refusalOf(deed: Promise<unknown>): Promise<Refusal> {
  try {
    await deed;
  } catch (error) {
    return error as Refusal;
  }
  throw new Error("it was not refused");
}

/** The same page written anew, as its editor would from what it shows now. */
async function written(form: Form, change: object): Promise<Form> {
  const { draft } = await edited(form);
  const next = { ...form, versionId: draft?.id ?? uuidv7(), ...change };
  await write({ ...next, version: String(draft?.version ?? 0) });
  return next;
}

describe("writing", () => {
  test("a draft is read by editors alone", async () => {
    const form = contentForm();
    await write(form);
    expect(await edited(form)).toMatchObject({ state: "DRAFT", draft: { version: 1 } });
    expect(await read(form)).toBeNull();
    for (const role of ["UNIT_MANAGER", "ADMIN", "CLIENT_WORKER"] as const) {
      expect(await newsArticle(await makeActor([role]), { slug: form.slug })).toBeNull();
    }
    expect(await auditOf(form.pageId)).toMatchObject([
      { event: "content.written", outcome: "DONE", detail: { no: 1, isPublished: false } },
    ]);
  });

  test("what is published is read by everybody, a newer draft is not", async () => {
    const form = contentForm({ deed: "publish" });
    await write(form);
    expect(await read(form)).toMatchObject({ title: "Vi söker hem" });
    const newer = await written(form, { deed: "save", title: "Något nytt" });
    expect(await read(form)).toMatchObject({ title: "Vi söker hem" });
    await written(newer, { deed: "publish" });
    expect(await read(form)).toMatchObject({ title: "Något nytt" });
    expect((await edited(form)).history.map(({ no, isCurrent }) => [no, isCurrent])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect((await publishedNews(visitor, {})).map(({ path }) => path)).toContain(
      `/nyheter/${form.slug}`,
    );
  });

  test("the day of the first publishing stands whatever comes after", async () => {
    const form = contentForm({ deed: "publish" });
    await write(form);
    const first = (await read(form))?.publishedAt;
    await written(form, { title: "Ändrad" });
    expect((await read(form))?.publishedAt).toEqual(first);
  });

  test("pressed twice it is one page and one text", async () => {
    const form = contentForm({ deed: "publish" });
    await write(form);
    await write(form);
    expect((await edited(form)).history).toHaveLength(1);
  });

  test("pressed twice at the same moment it is published once, and nobody is told no", async () => {
    const form = contentForm();
    await write(form);
    const publishing = { ...form, deed: "publish", version: "1" };
    await Promise.all([write(publishing), write(publishing)]);
    expect((await edited(form)).history).toHaveLength(1);
  });

  test("two editors at once: the later is told, and loses nothing", async () => {
    const form = contentForm();
    await write(form);
    await written(form, { title: "Den enas" });
    const refusal = await refusalOf(write({ ...form, version: "1", title: "Den andras" }));
    expect(refusal.message).toContain("Någon annan har sparat sidan");
    expect((await edited(form)).text.title).toBe("Den enas");
    const another = write({ ...form, versionId: uuidv7(), version: "0", title: "En tredjes" });
    expect((await refusalOf(another)).message).toContain("Någon annan har sparat sidan");
  });

  test("an address is had by one page, and stays once it has been published", async () => {
    const form = contentForm({ deed: "publish" });
    await write(form);
    const taken = await refusalOf(write(contentForm({ slug: form.slug })));
    expect(taken.fields).toHaveProperty("slug");
    const moved = await refusalOf(written(form, { slug: `${form.slug}-ny` }));
    expect(moved.fields).toHaveProperty("slug");
    const draft = contentForm();
    await write(draft);
    const slug = `${draft.slug}-ny`;
    await written(draft, { slug });
    expect((await edited(draft)).path).toBe(`/nyheter/${slug}`);
  });

  test.each(["Åäö", "med mellanslag", "-streck", "a--b", "VERSALER", "../upp", "a/b"])(
    "%j is no address",
    async (slug) => {
      expect((await refusalOf(write(contentForm({ slug })))).fields).toHaveProperty("slug");
    },
  );

  test("a text with faults is kept as a draft but not published", async () => {
    const form = contentForm({ body: "# Fel nivå\n\n[här](/finns-inte)" });
    await write(form);
    const refusal = await refusalOf(written(form, { deed: "publish" }));
    expect(refusal.fields.body).toHaveLength(3);
    expect(await read(form)).toBeNull();
    expect((await edited(form)).draft?.version).toBe(1);
  });

  test("a link may lead to a page that somebody else has written", async () => {
    const form = contentForm({ deed: "publish" });
    await write(form);
    await write(contentForm({ deed: "publish", body: `[Läs nyheten](/nyheter/${form.slug})` }));
  });
});

describe("earlier texts", () => {
  test("one is laid out as a draft and published again", async () => {
    const form = contentForm({ deed: "publish" });
    await write(form);
    await written(form, { title: "Den andra" });
    await about(form, restoreContentAction, 1);
    expect(await edited(form)).toMatchObject({ draft: {}, text: { title: "Vi söker hem" } });
    expect(await read(form)).toMatchObject({ title: "Den andra" });
    expect((await refusalOf(about(form, restoreContentAction, 1))).message).toContain("utkast");
    await written(form, { title: "Vi söker hem" });
    expect(await read(form)).toMatchObject({ title: "Vi söker hem" });
  });

  test("a published text cannot be changed or taken away, not even past the product", async () => {
    const form = contentForm({ deed: "publish" });
    await write(form);
    const own = `page_id = '${form.pageId}'`;
    for (const sql of [
      `UPDATE content_version SET body = 'annat' WHERE ${own}`,
      `UPDATE content_version SET reviewed_on = '2020-01-01' WHERE ${own}`,
      `DELETE FROM content_version WHERE ${own}`,
    ]) {
      await expect(ask(sql)).rejects.toThrow("a published text stays as it was");
    }
  });

  test("a page is taken off the site and comes back", async () => {
    const form = contentForm({ deed: "publish" });
    await write(form);
    await about(form, withdrawContentAction);
    expect(await read(form)).toBeNull();
    expect((await edited(form)).state).toBe("WITHDRAWN");
    expect((await refusalOf(about(form, withdrawContentAction))).message).toContain("visas inte");
    await written(form, {});
    expect(await read(form)).not.toBeNull();
  });

  test("a draft is taken away, with its page if nothing of it was published", async () => {
    const draft = contentForm();
    await write(draft);
    await about(draft, discardContentAction);
    expect(await editedContent(editor, { pageId: draft.pageId })).toBeNull();
    const form = contentForm({ deed: "publish" });
    await write(form);
    const published = about(form, discardContentAction);
    expect((await refusalOf(published)).message).toContain("Någon annan har sparat");
    await written(form, { deed: "save", title: "Utkast" });
    await about(form, discardContentAction);
    expect((await edited(form)).draft).toBeNull();
  });

  test("the day of review is the day when somebody says so", async () => {
    const form = contentForm({ deed: "publish" });
    await write(form);
    await ask(`ALTER TABLE content_version DISABLE TRIGGER content_version_stands`);
    await ask(
      `UPDATE content_version SET reviewed_on = '2026-01-02' WHERE page_id = '${form.pageId}'`,
    );
    await ask(`ALTER TABLE content_version ENABLE TRIGGER content_version_stands`);
    expect((await read(form))?.reviewedOn).toBe("2026-01-02");
    await about(form, reviewContentAction);
    expect((await read(form))?.reviewedOn).not.toBe("2026-01-02");
    expect((await auditOf(form.pageId)).at(-1)).toMatchObject({
      event: "content.reviewed",
      detail: { no: 1, before: "2026-01-02" },
    });
  });
});
