import { isNotForSearch } from "@/lib/site/pages/rules";
import { publicPages } from "@/lib/site/pages/texts";
import { pages } from "../../support/matrix";
import { shippedPages } from "../../support/shipped-content";
import { expect, test } from "../support/test";

const locations = (xml: string) =>
  [...xml.matchAll(/<url>\s*<loc>([^<]*)<\/loc>(?:\s*<lastmod>([^<]*)<\/lastmod>)?/g)].map(
    ([, loc = "", lastmod = ""]) => ({ loc, lastmod }),
  );

test("the site map lists every public page by its whole address, dated as the page itself says", async ({
  page,
  baseURL,
}) => {
  const response = await page.request.get("/sitemap.xml");
  expect(response.headers()["content-type"]).toContain("xml");
  const listed = locations(await response.text());
  const own = [...shippedPages.map(({ path }) => path), ...Object.keys(publicPages)].map(
    (path) => new URL(path, baseURL).href,
  );
  const first = listed.map(({ loc }) => loc).slice(0, own.length);
  expect(first.toSorted()).toEqual(own.toSorted());
  // Pages of which there are many: some of each kind, whichever the story holds just now.
  const many = Object.keys(pages).filter((page) => page.includes("[") && !isNotForSearch(page));
  for (const folder of many.map((page) => page.replace(/\[.*/, ""))) {
    expect(listed.filter(({ loc }) => new URL(loc).pathname.startsWith(folder))).not.toEqual([]);
  }
  for (const { loc, lastmod } of listed.slice(0, own.length)) {
    const { status, html } = await page.request
      .get(loc)
      .then(async (answer) => ({ status: answer.status(), html: await answer.text() }));
    expect(status, loc).toBe(200);
    const said = /(?:granskad den|reviewed on) <time[^>]*dateTime="([^"]*)"/i.exec(html)?.[1];
    if (said !== undefined) expect(lastmod, loc).toBe(said);
  }
});

test("robots are asked to leave alone what lies behind sign-in, and told of the site map", async ({
  request,
  baseURL,
}) => {
  const text = await (await request.get("/robots.txt")).text();
  expect(text).toContain(`Sitemap: ${new URL("/sitemap.xml", baseURL).href}`);
  const disallowed = [...text.matchAll(/^Disallow: (.*)$/gm)].map(([, path = ""]) => path);
  const isLeft = (path: string) => disallowed.some((beginning) => path.startsWith(beginning));
  const behind = Object.entries(pages).filter(([, allowed]) => allowed !== "public");
  expect(behind.map(([path]) => path).filter((path) => !isLeft(path))).toEqual([]);
  expect(shippedPages.filter(({ path }) => isLeft(path))).toEqual([]);
  expect(Object.keys(publicPages).filter(isLeft)).toEqual([]);
});

test("a link to a public page shows what it is about, with a picture of our own", async ({
  page,
  baseURL,
}) => {
  const property = (name: string) =>
    page.locator(`meta[property="og:${name}"]`).getAttribute("content");
  for (const path of ["/", "/bli-jourhem", "/sjalvtest", "/intresseanmalan", "/nyheter"]) {
    await page.goto(path);
    expect(await property("url")).toBe(new URL(path, baseURL).href.replace(/\/$/, ""));
    expect(await property("locale")).toBe("sv_SE");
    expect(await page.title()).toContain(await property("title"));
    expect(await property("description")).toBe(
      await page.locator('meta[name="description"]').getAttribute("content"),
    );
    const picture = new URL((await property("image")) ?? "");
    expect(picture.origin).toBe(new URL(baseURL ?? "").origin);
    const answer = await page.request.get(picture.href);
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/png"]);
  }
});

test("a page with a question in its address names the plain one as its own", async ({ page }) => {
  await page.goto("/ersattning?hem=FOSTER&yngre=1");
  const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
  expect(new URL(canonical ?? "").pathname + new URL(canonical ?? "").search).toBe("/ersattning");
});
