import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { uuidv7 } from "@/lib/platform/ids";
import type { Refusal } from "@/lib/platform/refusal";
import { withdrawContentAction, writeContentAction } from "@/lib/site/content/actions";
import { contentOverview } from "@/lib/site/content/overview/queries";
import { publishedPage } from "@/lib/site/content/pages/queries";
import { editedContent, sourceOf } from "@/lib/site/content/queries";
import { plantContent } from "@/scripts/setup/content.mjs";
import { makeActor } from "../../../../support/actors";
import { ask } from "../../../../support/catalogue";
import { contentForm } from "../../../../support/deeds/content";
import { shippedPages } from "../../../../support/shipped-content";

let editor: Actor;
const visitor = anonymousActor(null);

beforeAll(async () => {
  editor = await makeActor(["EDITOR"]);
});

const read = (path: string) => publishedPage(visitor, { path });
const write = (form: object) => act(writeContentAction, editor, form);

async function refusalOf(deed: Promise<unknown>): Promise<Refusal> {
  try {
    await deed;
  } catch (error) {
    return error as Refusal;
  }
  throw new Error("it was not refused");
}

/** What a form about a planted page carries. */
async function formFor(path: string, change: object = {}) {
  const [row] = await ask<{ id: string }>(`SELECT id FROM content_page WHERE path = '${path}'`);
  const pageId = row?.id ?? uuidv7();
  const content = await editedContent(editor, { pageId });
  if (content === null) throw new Error(`no page at ${path}`);
  const { draft, text, basePath, source } = content;
  const versionId = draft?.id ?? uuidv7();
  const ids = { pageId, versionId, version: String(draft?.version ?? 0), slug: "" };
  const frame = { basePath, language: content.language.code, sourceId: source?.id ?? "" };
  return { deed: "publish", ...ids, ...frame, ...blank(text), ...change };
}

const blank = (text: object) =>
  Object.fromEntries(Object.entries(text).map(([name, value]) => [name, value ?? ""]));

describe("the shipped pages", () => {
  test("stand in every installation, told to be the product's own", async () => {
    for (const { path, head } of shippedPages) {
      expect(await read(path), path).toMatchObject({
        ...{ title: head.title, lead: head.lead, reviewedOn: head.reviewed },
      });
    }
    const { rows } = await contentOverview(editor, undefined);
    const sv = rows.find(({ basePath }) => basePath === "/om/kakor")?.cells.sv;
    expect(sv).toMatchObject({ state: "PUBLISHED", changedBy: "Hemvist", isBehind: false });
  });

  test("are planted once, and never over what an editor has written", async () => {
    await write(await formFor("/om/kakor", { title: "Kakor, av oss" }));
    await plantContent(process.env.DATABASE_ADMIN_URL ?? "");
    expect(await read("/om/kakor")).toMatchObject({ title: "Kakor, av oss" });
    const doubles = await ask(
      `SELECT path FROM content_page p JOIN content_version v ON v.page_id = p.id
       WHERE p.path = '/en/bli-jourhem' AND v.no > 1`,
    );
    expect(doubles).toEqual([]);
  });
});

describe("a page in several languages", () => {
  test("follows its Swedish text, and says when that has changed since", async () => {
    const english = async () => {
      const { rows } = await contentOverview(editor, undefined);
      return rows.find(({ basePath }) => basePath === "/barnen")?.cells.en;
    };
    expect(await english()).toMatchObject({ isBehind: false });
    await write(await formFor("/barnen", { lead: "En ny ingress." }));
    expect(await english()).toMatchObject({ isBehind: true });
    await write(await formFor("/en/barnen", { lead: "A new lead." }));
    expect(await english()).toMatchObject({ isBehind: false });
    expect(await read("/en/barnen")).toMatchObject({ lead: "A new lead." });
  });

  test("is begun from the Swedish one, once", async () => {
    const source = await sourceOf(editor, { basePath: "/om/kakor", language: "en" });
    const form = contentForm({
      ...{ deed: "publish", slug: "", basePath: "/om/kakor", language: "ar" },
      ...{ sourceId: source?.id, body: "## ملفات\n\nنص." },
    });
    await write(form);
    expect(await read("/ar/om/kakor")).toMatchObject({ basePath: "/om/kakor" });
    const again = write({ ...form, pageId: uuidv7(), versionId: uuidv7() });
    expect((await refusalOf(again)).message).toContain("Någon annan har redan börjat");
    const strange = write({ ...form, pageId: uuidv7(), basePath: "/finns-inte" });
    expect((await refusalOf(strange)).message).toContain("svenska först");
    const nowhere = write({ ...form, pageId: uuidv7(), language: "qq" });
    expect((await refusalOf(nowhere)).message).toContain("Språket finns inte");
  });

  test("stays while other parts of the site lead to it", async () => {
    const withdraw = async (path: string) => {
      const [row] = await ask<{ id: string; version: number }>(
        `SELECT v.id, v.version FROM content_version v JOIN content_page p ON p.id = v.page_id
         WHERE p.path = '${path}' AND v.published_at IS NOT NULL AND v.replaced_at IS NULL`,
      );
      const input = { versionId: row?.id, version: String(row?.version) };
      return act(withdrawContentAction, editor, input);
    };
    expect((await refusalOf(withdraw("/bli-jourhem"))).message).toContain("leder hit");
    expect((await refusalOf(withdraw("/en"))).message).toContain("leder hit");
    expect((await refusalOf(withdraw("/en/bli-jourhem"))).message).toContain("länkar hit");
  });
});
