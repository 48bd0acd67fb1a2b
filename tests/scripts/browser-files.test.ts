import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compressFiles, hintAtCompiling } from "@/scripts/setup/browser-files.mjs";

const hint = "//# allFunctionsCalledOnLoad\n";
const main = '"use strict";run();\n';
let build: string;

beforeEach(() => {
  build = mkdtempSync(path.join(tmpdir(), "hemvist-build-"));
  mkdirSync(path.join(build, "static", "chunks"), { recursive: true });
  writeFileSync(path.join(build, "static/chunks/main.js"), main);
  writeFileSync(path.join(build, "static/chunks/page.js"), main);
  writeFileSync(
    path.join(build, "build-manifest.json"),
    JSON.stringify({ rootMainFiles: ["static/chunks/main.js"] }),
  );
});

afterEach(() => rmSync(build, { recursive: true }));

const read = (name: string) => readFileSync(path.join(build, "static/chunks", name), "utf8");

test("a script of every page is marked once, however often it is built upon", async () => {
  expect(await hintAtCompiling(build)).toEqual(["static/chunks/main.js"]);
  await hintAtCompiling(build);
  expect(read("main.js")).toBe(hint + main);
});

test("a script of some pages stays as it was built", async () => {
  await hintAtCompiling(build);
  expect(read("page.js")).toBe(main);
});

test("what is compressed is what was marked", async () => {
  await hintAtCompiling(build);
  await compressFiles(build);
  const packed = readFileSync(path.join(build, "static/chunks/main.js.br"));
  expect(brotliDecompressSync(packed).toString()).toBe(hint + main);
});

test("a build whose list of scripts is missing stops the set-up", async () => {
  rmSync(path.join(build, "build-manifest.json"));
  await expect(hintAtCompiling(build)).rejects.toThrow("build-manifest.json");
});
