import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isNotForSearch, notForSearch, publicAddresses } from "@/lib/site/pages/rules";
import { pageMetadata, publicPages, sharePicture } from "@/lib/site/pages/texts";
import { pages } from "../../../support/matrix";

const root = path.resolve(import.meta.dirname, "../../../..");
const listed = publicAddresses().map(({ path: address }) => address);

describe("the list of public addresses", () => {
  it("has every page of the product that search engines are not asked to leave alone", () => {
    // A page that is one of many, such as a piece of news, is listed from the database: see the
    // browser test of the site map.
    const single = Object.keys(pages).filter((page) => !page.includes("["));
    const forgotten = single.filter((page) => !isNotForSearch(page) && !listed.includes(page));
    expect(forgotten).toEqual([]);
  });

  it("has only pages that everybody may open", () => {
    expect(listed.filter((address) => pages[address] !== "public")).toEqual([]);
  });

  it("names no address that search engines are asked to leave alone", () => {
    expect(listed.filter(isNotForSearch)).toEqual([]);
  });

  it("lists a page in another language under that language's address, with its own day", () => {
    const page = { ...publicPages["/barnen"], alsoIn: { en: "2026-12-01", easy: "2026-12-02" } };
    expect(publicAddresses({ "/barnen": page as never, "/": publicPages["/"] })).toEqual([
      { path: "/barnen", locale: "sv", reviewedOn: "2026-11-22" },
      { path: "/en/barnen", locale: "en", reviewedOn: "2026-12-01" },
      { path: "/lattlast/barnen", locale: "easy", reviewedOn: "2026-12-02" },
      { path: "/", locale: "sv", reviewedOn: "2026-11-22" },
    ]);
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
