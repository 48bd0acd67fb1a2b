import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isNotForSearch, notForSearch } from "@/lib/site/pages/rules";
import { pageMetadata, publicPages, sharePicture } from "@/lib/site/pages/texts";
import { pages } from "../../../support/matrix";
import { shippedPages } from "../../../support/shipped-content";

const root = path.resolve(import.meta.dirname, "../../../..");
const listed = [...Object.keys(publicPages), ...shippedPages.map(({ path: address }) => address)];
// A page that is rows is found by one page of the product that looks any address up.
const isWritten = (address: string) => shippedPages.some(({ path: own }) => own === address);

describe("the list of public addresses", () => {
  it("has every page of the product that search engines are not asked to leave alone", () => {
    // A page that is one of many, such as a piece of news, is listed from the database: see the
    // browser test of the site map.
    const single = Object.keys(pages).filter((page) => !page.includes("["));
    const forgotten = single.filter((page) => !isNotForSearch(page) && !listed.includes(page));
    expect(forgotten).toEqual([]);
  });

  it("has only pages that everybody may open", () => {
    expect(
      listed.filter(
        (address) => (pages[address] ?? (isWritten(address) ? "public" : undefined)) !== "public",
      ),
    ).toEqual([]);
  });

  it("names no address that search engines are asked to leave alone", () => {
    expect(listed.filter(isNotForSearch)).toEqual([]);
  });
});

describe("what search engines are asked to leave alone", () => {
  it.each([
    "/handlaggning/hem/1",
    "/bestallare",
    "/beslut/1",
    "/jour",
    "/mitt-hem",
    "/admin/logg",
    "/min-ansokan/lank",
    "/konto",
    "/logga-in?till=%2Fjour",
    "/intresseanmalan/kvitto",
    "/api/calendar/token.ics",
  ])("%s", (address) => {
    expect(isNotForSearch(address)).toBe(true);
  });

  it("is written as beginnings of addresses", () => {
    expect(notForSearch.filter((each) => !/^(?:\/[a-z-]+)+\/?$/.test(each))).toEqual([]);
  });
});

describe("what a link to a page shows where it is shared", () => {
  it.each(Object.keys(publicPages) as (keyof typeof publicPages)[])("%s", (address) => {
    const { openGraph, alternates } = pageMetadata(address);
    expect(alternates?.canonical).toBe(address);
    expect(openGraph).toMatchObject({
      locale: "sv_SE",
      url: address,
      title: publicPages[address].title,
      description: publicPages[address].description,
      images: [sharePicture],
    });
  });

  it("has a picture of our own, and words for those who cannot see it", () => {
    expect(existsSync(path.join(root, "public", sharePicture.url))).toBe(true);
    expect(sharePicture.alt.length).toBeGreaterThan(20);
  });
});
