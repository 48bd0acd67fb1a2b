import { describe, expect, test } from "vitest";
import { lixOf, runningText } from "@/tests/support/lix";
import { shippedPages } from "@/tests/support/shipped-content";

/** What somebody must be able to read in Swedish, easy Swedish and English. */
const core = [
  ...["/", "/bli-jourhem", "/bli-familjehem", "/kontaktfamilj-och-avlastning", "/sa-gar-det-till"],
  ...["/ersattning", "/stod-och-utbildning", "/barnen", "/for-barn", "/vanliga-fragor", "/kontakt"],
  ...["/om/tillganglighet", "/om/personuppgifter"],
];

/** Short pages that say that the whole is in Swedish, and lead there. */
const toSwedish: Readonly<Record<string, readonly string[]>> = {
  "/lattlast/ersattning": ["/ersattning"],
  "/lattlast/om/tillganglighet": ["/om/tillganglighet", "/om/tillganglighet"],
  "/lattlast/om/personuppgifter": ["/om/personuppgifter"],
  "/en/ersattning": ["/ersattning"],
  "/en/om/tillganglighet": ["/om/tillganglighet", "/om/tillganglighet"],
  "/en/om/personuppgifter": ["/om/personuppgifter"],
  "/ar": ["/"],
};

const pagesIn = (code: string) => shippedPages.filter(({ language }) => language === code);

/** All that runs on a page, what stands above it included. */
const proseOf = ({ head, body }: (typeof shippedPages)[number]) => [
  head.lead ?? "",
  ...runningText(body),
];

describe("the languages that the product ships", () => {
  test.each(["sv", "easy", "en"])("the core pages are written in %s", (code) => {
    const written = pagesIn(code).map(({ basePath }) => basePath);
    expect(core.filter((address) => !written.includes(address))).toEqual([]);
  });

  test("one start page is written from right to left", () => {
    const [start] = pagesIn("ar");
    expect(start?.basePath).toBe("/");
    expect(start?.head.lead).toMatch(/^\p{Script=Arabic}/u);
  });

  test.each(shippedPages)(
    "$path leads to pages in its own language",
    ({ path, language, body }) => {
      const own = new Map(pagesIn(language).map((page) => [page.basePath, page.path]));
      const links = [...body.matchAll(/\]\((\/[^)#?]*)|\btill=(\/[^\s}]*)/g)].map(
        ([, link, button]) => link ?? button ?? "",
      );
      const strays = links.filter((link) => own.has(link) && own.get(link) !== link);
      expect(strays).toEqual(toSwedish[path] ?? []);
    },
  );
});

describe("how the texts are written", () => {
  test.each(pagesIn("sv"))("$path is easy to read: LIX at most 40", (page) => {
    expect(lixOf(proseOf(page))).toBeLessThanOrEqual(40);
  });

  test.each(pagesIn("easy"))("$path is very easy to read: LIX at most 30", (page) => {
    expect(lixOf(proseOf(page))).toBeLessThanOrEqual(30);
  });

  test.each(pagesIn("easy"))("$path says one thing at a time, in at most 15 words", (page) => {
    const sentences = proseOf(page).flatMap((block) => block.split(/(?<=[.:!?])\s+|\n/));
    expect(sentences.filter((each) => each.trim().split(/\s+/).length > 15)).toEqual([]);
  });

  test.each(shippedPages)("$path names no sum: sums come from the rates", ({ head, body }) => {
    const words = [head.title, head.description, head.lead, body].join("\n");
    expect(words).not.toMatch(/\d\s*(?:kr\b|kronor|SEK|كرون)/u);
  });

  test.each(shippedPages)("$path gives no telephone number of its own", ({ head, body }) => {
    // What children call, and everybody in danger, is the same in the whole country.
    const words = `${head.lead}\n${body}`.replaceAll(/"116 111"|\b112\b/g, "");
    expect(words).not.toMatch(/\b0\d{1,3}-\d{2,}|\+46|\b\d{2,3} \d{2,3} \d{2}\b|@/);
  });
});
