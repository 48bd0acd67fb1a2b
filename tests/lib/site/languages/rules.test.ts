import { describe, expect, test } from "vitest";
import {
  alternatesOf,
  knownWords,
  type Language,
  languageAt,
  linesWithin,
  lineTo,
  missingWords,
  swedishLanguage,
  wordsOf,
} from "@/lib/site/languages/rules";
import { shippedWords, wordNames } from "@/lib/site/languages/texts";

const language = (code: string, segment: string, lang = code): Language => ({
  ...swedishLanguage,
  ...{ code, segment, lang },
});
const languages = [
  language("sv", ""),
  language("easy", "lattlast", "sv"),
  language("en", "en"),
  language("ar", "ar"),
];
const line = (basePath: string, code: string, path: string) => ({
  ...{ basePath, path, language: code, title: path, label: path },
  reviewedOn: "2026-11-28" as const,
});
const pages = [
  line("/barnen", "sv", "/barnen"),
  line("/barnen", "easy", "/lattlast/barnen"),
  line("/barnen", "en", "/en/barnen"),
  line("/kontakt", "sv", "/kontakt"),
];
const frameOf = (code: string) => ({
  site: { languages, pages },
  language: languages.find((each) => each.code === code) ?? swedishLanguage,
});

describe("the language of an address", () => {
  test.each([
    ["/", "sv"],
    ["/barnen", "sv"],
    ["/en", "en"],
    ["/en/barnen", "en"],
    ["/english", "sv"],
    ["/barnen/en", "sv"],
    ["/lattlast?a=1", "easy"],
    ["/ar#x", "ar"],
  ])("%s is %s", (path, code) => {
    expect(languageAt(path, languages).code).toBe(code);
  });

  test("is Swedish when nothing is known", () => {
    expect(languageAt("/en", [])).toBe(swedishLanguage);
  });
});

test("a link leads to the page in the own language, else to the Swedish one", () => {
  expect(lineTo("/barnen", frameOf("en"))?.path).toBe("/en/barnen");
  expect(lineTo("/kontakt", frameOf("en"))?.path).toBe("/kontakt");
  expect(lineTo("/finns-inte", frameOf("en"))).toBeNull();
  const within = linesWithin(["/barnen", "/kontakt"], frameOf("en"));
  expect(within.map(({ path }) => path)).toEqual(["/en/barnen"]);
});

test("search engines are told one page for each mark, and none for a page in one language", () => {
  const site = { languages, pages };
  expect(alternatesOf("/barnen", site)).toEqual({ sv: "/barnen", en: "/en/barnen" });
  expect(alternatesOf("/kontakt", site)).toEqual({});
});

describe("the words of the frame", () => {
  test("are there in every language that is shipped", () => {
    for (const words of Object.values(shippedWords)) {
      expect(wordNames.filter((name) => words[name].trim() === "")).toEqual([]);
    }
  });

  test("are the language's own first, then those that are shipped", () => {
    expect(wordsOf("en", { menu: "Contents" })).toMatchObject({
      ...{ menu: "Contents", start: "Start" },
    });
    expect(missingWords("en", {})).toEqual([]);
  });

  test("are all asked of a language that is only rows", () => {
    expect(missingWords("so", {})).toEqual(wordNames);
    expect(missingWords("so", { menu: "Liiska" })).toEqual(wordNames.filter((n) => n !== "menu"));
    expect(knownWords({ menu: "", start: 1, strange: "x", here: "Halkan" })).toEqual({
      here: "Halkan",
    });
    expect(knownWords(null)).toEqual({});
  });
});
