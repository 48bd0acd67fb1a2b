import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { root, type SourceFile, sourceFiles } from "./source";

/** The order of areas: an area imports only from those to its left. */
const areas = [
  "platform",
  "audit",
  "access",
  "settings",
  "organisations",
  "people",
  "tasks",
  "notifications",
  "documents",
  "site",
  "outreach",
  "inquiries",
  "homes",
  "investigations",
  "contracts",
  "stays",
  "relief",
  "placements",
  "guidance",
  "compensation",
  "retention",
  "desk",
  "statistics",
];

/** Areas of infrastructure may hold named adapters; the others hold these kinds of file alone. */
const infrastructure = new Set(["platform", "audit", "access", "notifications", "documents"]);
const kinds = new Set([
  "schema",
  "rules",
  "queries",
  "commands",
  "actions",
  "texts",
  "mails",
  "letters",
]);

const lib = sourceFiles("lib");
const components = sourceFiles("components");
const app = sourceFiles("app");
const areaOf = (file: string) => (file.startsWith("lib/") ? (file.split("/")[1] ?? "") : null);
const kindOf = (file: string) => path.basename(file).replace(/\.tsx?$/, "");

function offences(
  files: SourceFile[],
  isWrong: (file: SourceFile, target: string) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((target) => isWrong(file, target))
      .map((target) => `${file.path} → ${target}`),
  );
}

/** Who may act is part of the log row, so the log is told of the wrapper's context by type only. */
function importsToTheRight(file: SourceFile, target: string): boolean {
  const from = areas.indexOf(areaOf(file.path) ?? "");
  const to = areas.indexOf(areaOf(target) ?? "");
  return to > from;
}

describe("areas", () => {
  test("every folder of lib is an area", () => {
    expect(
      [...new Set(lib.map(({ path: file }) => areaOf(file)))].filter(
        (area) => !areas.includes(area ?? ""),
      ),
    ).toEqual([]);
  });

  test("an area imports only from its left", () => {
    expect(offences(lib, importsToTheRight)).toEqual([]);
  });

  test("lib imports neither components nor app, components not app", () => {
    expect(offences(lib, (_file, target) => /^(app|components)\//.test(target))).toEqual([]);
    expect(offences(components, (_file, target) => target.startsWith("app/"))).toEqual([]);
  });

  test("an area's files are of the eight kinds", () => {
    const others = lib
      .map(({ path: file }) => file)
      .filter((file) => !infrastructure.has(areaOf(file) ?? "") && !kinds.has(kindOf(file)));
    expect(others).toEqual([]);
  });

  test("components reach lib through schema, rules, texts and actions", () => {
    const allowed = (file: SourceFile, target: string) =>
      !target.startsWith("lib/") ||
      areaOf(target) === "platform" ||
      ["schema", "rules", "texts", "actions"].includes(kindOf(target)) ||
      ["lib/access/form-state", "lib/access/permissions", "lib/access/visitor-guard"].includes(
        target,
      ) ||
      isTypeImport(file, target);
    expect(offences(components, (file, target) => !allowed(file, target))).toEqual([]);
  });

  test("components and pages never reach the database or the secrets", () => {
    const secret = /^lib\/platform\/(db|sealed|env|encryption|blind-index|generated\/client)$/;
    const exempt = new Set(["app/(account)/logga-in/page.tsx", "app/(account)/logga-ut/route.ts"]);
    expect(
      offences(
        [...components, ...app],
        (file, target) =>
          secret.test(target) && !exempt.has(file.path) && !isTypeImport(file, target),
      ),
    ).toEqual([]);
  });

  test("rules are pure: they import neither the clock, the database nor a query", () => {
    const rules = lib.filter(({ path: file }) => kindOf(file) === "rules");
    expect(
      offences(rules, (_file, target) =>
        /platform\/(clock|db|env|sealed)$|\/(queries|commands|actions)$/.test(target),
      ),
    ).toEqual([]);
    expect(
      rules
        .filter(({ text }) => /Date\.now\(|new Date\(\)/.test(text))
        .map(({ path: file }) => file),
    ).toEqual([]);
  });

  test("every rules.ts and commands.ts has its mirrored test", () => {
    const missing = lib
      .map(({ path: file }) => file)
      .filter((file) => ["rules", "commands"].includes(kindOf(file)))
      .filter((file) => {
        const mirror = path.join(root, "tests", file.replace(/\.ts$/, ""));
        return !existsSync(`${mirror}.test.ts`) && !existsSync(`${mirror}.db.test.ts`);
      });
    expect(missing).toEqual([]);
  });
});

function isTypeImport(file: SourceFile, target: string): boolean {
  const last = target.split("/").slice(-2).join("/");
  return new RegExp(`import type [^;]*"[^"]*${last}"`).test(file.text);
}
