import path from "node:path";
import { expect, test } from "vitest";
import { type SourceFile, sourceFiles } from "./source";

const lib = sourceFiles("lib");
const components = sourceFiles("components");
const app = sourceFiles("app");
const all = [...lib, ...components, ...app];
const lines = (file: SourceFile) => file.text.trimEnd().split("\n").length;

test("no file is longer than 250 lines", () => {
  expect(
    all.filter((file) => lines(file) > 250).map((file) => `${file.path}: ${lines(file)}`),
  ).toEqual([]);
});

test("no page is longer than 60 lines", () => {
  const pages = app.filter(({ path: file }) => path.basename(file) === "page.tsx");
  expect(
    pages.filter((file) => lines(file) > 60).map((file) => `${file.path}: ${lines(file)}`),
  ).toEqual([]);
});

test("no name says manager, helper, service, utils, data or item", () => {
  const vague = /(^|[-/])(managers?|helpers?|services?|utils?|data|items?)([-./]|$)/;
  expect(
    all.map((file) => file.path).filter((file) => vague.test(file.replace("form-data", ""))),
  ).toEqual([]);
});

test("no style attributes: the content security policy would drop them", () => {
  const pages = [...components, ...app].filter(({ path: file }) => file.endsWith(".tsx"));
  expect(pages.filter(({ text }) => /\sstyle=\{/.test(text)).map((file) => file.path)).toEqual([]);
});

test("no link fetches its page beforehand: every page is made when it is asked for, and opening some is logged", () => {
  const pages = [...components, ...app].filter(({ path: file }) => file.endsWith(".tsx"));
  const eager = pages.flatMap(({ path: file, text }) =>
    text
      .split(/<Link\b/)
      .slice(1)
      .filter((rest) => !rest.split(/<|\n\n/)[0]?.includes("prefetch={false}"))
      .map(() => file),
  );
  expect(eager).toEqual([]);
});

test("no loading.tsx: a page that does not exist would answer 200", () => {
  expect(
    app.map((file) => file.path).filter((file) => path.basename(file) === "loading.tsx"),
  ).toEqual([]);
});

test("no raw HTML, no storage in the browser, no third party", () => {
  const offences = all.filter(({ text }) =>
    /dangerouslySetInnerHTML|localStorage|sessionStorage|indexedDB|https?:\/\/(?!localhost|www\.w3\.org|id\.elegnamnden\.se|own\.invalid)[a-z]/.test(
      text.replaceAll(/https:\/\/[a-z.]*example[a-z.]*/g, ""),
    ),
  );
  expect(offences.map((file) => file.path)).toEqual(exemptions);
});

// Links that a reader follows by an own choice, each to an authority. The list may only shrink.
const exemptions: string[] = [];
