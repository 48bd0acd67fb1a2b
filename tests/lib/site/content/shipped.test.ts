import { describe, expect, test } from "vitest";
import { pictureLabels, toolsOfPages } from "@/lib/site/content/blocks/texts";
import { faultsOf } from "@/lib/site/content/rules";
import { writeContentSchema } from "@/lib/site/content/schema";
import { publicPages, writtenPages } from "@/lib/site/pages/texts";
import { shippedPages } from "../../../support/shipped-content";

const addresses = new Set([
  ...Object.keys(publicPages),
  ...["/intresseanmalan", "/logga-in", "/nyheter"],
  ...shippedPages.map(({ path }) => path),
]);

describe("the texts that the product ships", () => {
  test.each(shippedPages)("$path could be published by an editor", (page) => {
    const tools = toolsOfPages[page.path] ?? [];
    expect(faultsOf(page.body, { addresses, images: new Set(), tools })).toEqual([]);
    const { title, lead, label, description, eyebrow, picture, reviewed } = page.head;
    const ids = { pageId: crypto.randomUUID(), versionId: crypto.randomUUID(), version: "0" };
    const form = { deed: "publish", ...ids, basePath: page.basePath, body: page.body };
    const read = writeContentSchema.safeParse({
      ...{ ...form, title, lead, label, description, eyebrow, picture },
    });
    expect(read.error?.issues).toBeUndefined();
    expect(reviewed).toMatch(/^2026-\d\d-\d\d$/);
    expect([label, description]).not.toContain(undefined);
    if (picture !== undefined) expect(Object.keys(pictureLabels)).toContain(picture);
  });

  test("every page that the product's own parts lead to is there in Swedish", () => {
    const swedish = shippedPages.filter(({ language }) => language === "sv");
    expect(swedish.map(({ path }) => path).sort()).toEqual([...writtenPages].sort());
  });

  test("every language has a start, and pages that are there in Swedish too", () => {
    for (const language of new Set(shippedPages.map((page) => page.language))) {
      const own = shippedPages.filter((page) => page.language === language);
      expect(own.map(({ basePath }) => basePath)).toContain("/");
      for (const { basePath } of own) expect(writtenPages).toContain(basePath);
    }
  });

  test("each place for a built-in part is used by the page that has it", () => {
    for (const [path, tools] of Object.entries(toolsOfPages)) {
      const body = shippedPages.find((page) => page.path === path)?.body ?? "";
      for (const tool of tools) expect(body, path).toContain(`::verktyg{namn=${tool}}`);
    }
  });

  test("no two pages share title or description, and no description is too long to be shown", () => {
    for (const name of ["title", "description"] as const) {
      const all = shippedPages.map(({ head, language }) => `${language} ${head[name]}`);
      expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([]);
    }
    const long = shippedPages.filter(({ head }) => (head.description?.length ?? 0) > 165);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test("our own numbers are named, never written", () => {
    for (const { path, body, head } of shippedPages) {
      expect(`${head.lead} ${body}`, path).not.toMatch(/031-390|ekdala\.example/);
    }
  });
});
