import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import type { Refusal } from "@/lib/platform/refusal";
import { writeContentAction } from "@/lib/site/content/actions";
import { publishedPage } from "@/lib/site/content/pages/queries";
import { writeLanguageAction } from "@/lib/site/languages/actions";
import { languageList, siteIndex } from "@/lib/site/languages/queries";
import { wordNames } from "@/lib/site/languages/texts";
import { makeActor } from "../../../support/actors";
import { contentForm, languageForm } from "../../../support/deeds/content";

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

describe("a language", () => {
  test("that is only rows is shown once its words and its start are there", async () => {
    const form = languageForm();
    await act(writeLanguageAction, editor, form);
    const isShown = async () =>
      (await siteIndex(visitor, undefined)).languages.some(({ code }) => code === form.code);
    const sent = async (change: object) => {
      const languages = await languageList(editor, undefined);
      const version = languages.find(({ code }) => code === form.code)?.version;
      return act(writeLanguageAction, editor, { ...form, version: String(version), ...change });
    };
    expect((await refusalOf(sent({ deed: "publish" }))).message).toContain("alla ord");
    const words = Object.fromEntries(wordNames.map((name) => [name, `Ord ${name}`]));
    expect((await refusalOf(sent({ deed: "publish", words }))).message).toContain("startsida");
    await write(
      contentForm({ deed: "publish", slug: "", basePath: "/", language: form.code, body: "Hej." }),
    );
    expect(await read(`/${form.segment}`)).toBeNull();
    await sent({ deed: "publish", words });
    expect(await isShown()).toBe(true);
    expect(await read(`/${form.segment}`)).toMatchObject({ basePath: "/" });
    await sent({ deed: "hide" });
    expect(await isShown()).toBe(false);
    expect(await read(`/${form.segment}`)).toBeNull();
  });

  test.each([
    [{ segment: "nyheter" }, "segment"],
    [{ segment: "handlaggning" }, "segment"],
    [{ segment: "E N" }, "segment"],
    [{ lang: "inte ett märke" }, "lang"],
    [{ dir: "upp" }, "dir"],
    [{ position: "0" }, "position"],
    [{ segment: "en" }, "segment"],
  ])("%j is turned away", async (change, field) => {
    const refusal = await refusalOf(act(writeLanguageAction, editor, languageForm(change)));
    expect(refusal.fields).toHaveProperty(field);
  });
});
