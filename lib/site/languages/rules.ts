import type { Day } from "@/lib/platform/dates";
import { type FrameWords, shippedWords, swedishWords, wordNames } from "./texts";

/** A language of the public pages. */
export type Language = {
  code: string;
  /** What its addresses begin with after the slash; empty for Swedish. */
  segment: string;
  /** As browsers are told it (BCP 47). */
  lang: string;
  dir: "ltr" | "rtl";
  /** In the language itself. */
  name: string;
  words: FrameWords;
};

export const MOST_CODE = 12;

/** Whether a text may be the code of a language: "so", "easy", "pt-br". */
export function isLanguageCode(text: string): boolean {
  return text.length <= MOST_CODE && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})?$/.test(text);
}

type LanguageRow = Pick<Language, "code" | "segment" | "lang" | "name"> & {
  dir: string;
  words: unknown;
};

/** A language as its row has it, with every word of its frame. */
export function languageOf({ code, segment, lang, dir, name, words }: LanguageRow): Language {
  return {
    ...{ code, segment, lang, name, words: wordsOf(code, words) },
    dir: dir === "rtl" ? "rtl" : "ltr",
  };
}

/** A public page as menus, links and search engines know it. */
export type PageLine = {
  path: string;
  /** The address of the same page in Swedish. */
  basePath: string;
  /** The code of its language. */
  language: string;
  title: string;
  label: string;
  reviewedOn: Day;
};

/** The published languages in their order, and every page that is published in them. */
export type SiteIndex = { languages: Language[]; pages: PageLine[] };

/** The language that a public page is in, and all that it can lead to. */
export type Frame = { language: Language; site: SiteIndex };

/** Swedish, which stands at the root whatever the rows say. */
export const swedishLanguage: Language = {
  ...{ code: "sv", segment: "", lang: "sv", dir: "ltr", name: "Svenska" },
  words: swedishWords,
};

/** The language of an address: by its first part, Swedish if no other owns that. */
export function languageAt(path: string, languages: readonly Language[]): Language {
  const [, first = ""] = path.split(/[/?#]/);
  const owner = languages.find(({ segment }) => segment !== "" && segment === first);
  return owner ?? languages.find(({ code }) => code === "sv") ?? swedishLanguage;
}

/** A page in the language of the frame, else in Swedish; null if it is in neither. */
export function lineTo(basePath: string, { language, site }: Frame): PageLine | null {
  const all = site.pages.filter((line) => line.basePath === basePath);
  return (
    all.find((line) => line.language === language.code) ??
    all.find((line) => line.language === "sv") ??
    null
  );
}

/** The pages of a list that are written in the language of the frame itself. */
export function linesWithin(basePaths: readonly string[], frame: Frame): PageLine[] {
  return basePaths.flatMap((basePath) => {
    const line = lineTo(basePath, frame);
    return line !== null && line.language === frame.language.code ? [line] : [];
  });
}

/**
 * The same page in every language that has it, by the languages' marks; the first of two languages
 * with the same mark (easy Swedish is Swedish) has it. None for a page in one language alone.
 */
export function alternatesOf(basePath: string, site: SiteIndex): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { code, lang } of site.languages) {
    const line = site.pages.find((each) => each.basePath === basePath && each.language === code);
    if (line !== undefined) found[lang] ??= line.path;
  }
  return Object.keys(found).length > 1 ? found : {};
}

/** The words of a language's frame: its own, then those shipped for it, then Swedish. */
export function wordsOf(code: string, own: unknown): FrameWords {
  const shipped = shippedWords[code] ?? swedishWords;
  return { ...shipped, ...knownWords(own) };
}

/** The words that a language still lacks before it can be shown. */
export function missingWords(code: string, own: unknown): (keyof FrameWords)[] {
  if (shippedWords[code] !== undefined) return [];
  const known = knownWords(own);
  return wordNames.filter((name) => known[name] === undefined);
}

/** What of a row's words is a word of the frame. */
export function knownWords(own: unknown): Partial<FrameWords> {
  if (typeof own !== "object" || own === null) return {};
  return Object.fromEntries(
    Object.entries(own).filter(
      ([name, word]) =>
        wordNames.includes(name as keyof FrameWords) && typeof word === "string" && word !== "",
    ),
  );
}
