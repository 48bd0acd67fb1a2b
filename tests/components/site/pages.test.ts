import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { aboutPages, footerPages, mainMenu } from "@/lib/site/menu/texts";
import { pageMetadata, publicPages, writtenPages } from "@/lib/site/pages/texts";
import { pageTitle } from "@/lib/site/texts";

const root = path.resolve(import.meta.dirname, "../../..");
const prose = readdirSync(path.join(root, "components/site"))
  .filter((file) => file.endsWith(".tsx"))
  .map((file) => ({ file, text: readFileSync(path.join(root, "components/site", file), "utf8") }));

describe("public pages", () => {
  it("each has a title and a description of its own", () => {
    const pages = Object.values(publicPages);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    expect(new Set(pages.map(({ description }) => description)).size).toBe(pages.length);
    expect(pages.filter(({ description }) => description.length > 160)).toEqual([]);
  });

  it("writes the title as page, product and municipality", () => {
    expect(pageTitle("Barnen")).toBe("Barnen – Hemvist – Ekdala kommun");
    expect(pageMetadata("/nyheter").title).toEqual({
      absolute: "Nyheter – Hemvist – Ekdala kommun",
    });
  });

  it("links in menus and built parts lead to pages or to the doors", () => {
    const doors = ["/intresseanmalan", "/logga-in"];
    const known = new Set<string>([...Object.keys(publicPages), ...writtenPages, ...doors]);
    const linked = [
      ...[...mainMenu, ...footerPages, ...aboutPages],
      ...prose.flatMap(({ text }) =>
        [...text.matchAll(/href="(\/[^"#]*)/g)].map(([, href]) => href ?? ""),
      ),
    ];
    expect(linked.filter((href) => !known.has(href))).toEqual([]);
  });

  it("gives no telephone number outside the ranges kept free for fiction", () => {
    const texts = [
      ...prose.map(({ text }) => text),
      readFileSync(path.join(root, "lib/site/texts.ts"), "utf8"),
    ];
    const numbers = texts.flatMap((text) => text.match(/\b0\d{1,3}-\d{2,3}[ \d]{4,}/g) ?? []);
    const free = /^(031-390 06|08-465 004|040-628 04|070-174 06|0980-319 2)/;
    expect(numbers.filter((number) => !free.test(number))).toEqual([]);
  });
});
