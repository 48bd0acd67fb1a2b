import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { claimFile } from "@/scripts/setup/atomic-file.mjs";
import { isBuildInput } from "@/scripts/setup/build.mjs";
import {
  filesBelow,
  fingerprint,
  hasStamp,
  treeFingerprint,
  writeStamp,
} from "@/scripts/setup/fingerprint.mjs";
import { applicationKeys, ensureKeys, parseKeys } from "@/scripts/setup/keys.mjs";
import { canStart } from "@/scripts/setup/node24.mjs";
import { migrationsInFolder } from "@/scripts/setup/prisma.mjs";
import { readSettings } from "@/scripts/setup/settings.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "hemvist-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string) => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

describe("fingerprints", () => {
  test("tell parts apart, not only their sum", () => {
    expect(fingerprint("a", "bc")).not.toBe(fingerprint("ab", "c"));
    expect(fingerprint("a", "bc")).toBe(fingerprint("a", "bc"));
  });

  test("of a folder change with a name or a content, not with a time", () => {
    put("app/page.tsx", "one");
    const before = treeFingerprint(folder);
    put("app/page.tsx", "one");
    expect(treeFingerprint(folder)).toBe(before);
    put("app/page.tsx", "two");
    expect(treeFingerprint(folder)).not.toBe(before);
    put("app/page.tsx", "one");
    put("app/other.tsx", "");
    expect(treeFingerprint(folder)).not.toBe(before);
    expect(treeFingerprint(path.join(folder, "none"))).toBe("");
  });

  test("a refused folder is not entered", () => {
    put("app/page.tsx", "");
    put("node_modules/next/index.js", "");
    expect(filesBelow(folder, (name) => name !== "node_modules")).toEqual(["app/page.tsx"]);
  });

  test("a stamp holds for one value", () => {
    const stamp = path.join(folder, "made", "stamp");
    expect(hasStamp(stamp, "one")).toBe(false);
    writeStamp(stamp, "one");
    expect(hasStamp(stamp, "one")).toBe(true);
    expect(hasStamp(stamp, "two")).toBe(false);
  });
});

test.each([
  ["app/layout.tsx", true],
  ["prisma/schema/people.prisma", true],
  ["package-lock.json", true],
  ["next.config.ts", true],
  ["content/page.md", true],
  ["README.md", false],
  ["node_modules", false],
  [".next", false],
  [".next-test", false],
  [".data", false],
  [".vitest", false],
  [".env.local", true],
  ["tests", false],
  ["prisma/migrations", false],
  ["lib/platform/generated", false],
  ["next-env.d.ts", false],
  ["tsconfig.tsbuildinfo", false],
])("whether a build reads %s: %s", (name, isRead) => {
  expect(isBuildInput(name)).toBe(isRead);
});

test("only one of two claims a file, and its content is whole", () => {
  const file = path.join(folder, "lock");
  expect(claimFile(file, "first")).toBe(true);
  expect(claimFile(file, "second")).toBe(false);
  expect(readFileSync(file, "utf8")).toBe("first");
});

describe("keys", () => {
  test("are made once, for nobody else to read, and pass the checks of the settings", () => {
    const file = path.join(folder, "state", "keys");
    const made = ensureKeys(file, applicationKeys);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(ensureKeys(file, applicationKeys)).toEqual(made);
    expect(new Set(Object.values(made)).size).toBe(applicationKeys.length);
    expect(readSettings(made).keys).toEqual(made);
  });

  test("more of them leave the first as they were", () => {
    const file = path.join(folder, "keys");
    const first = ensureKeys(file, ["AUTH_SECRET"]);
    const both = ensureKeys(file, ["AUTH_SECRET", "DATABASE_APP_PASSWORD"]);
    expect(both.AUTH_SECRET).toBe(first.AUTH_SECRET);
    expect(both.DATABASE_APP_PASSWORD).toMatch(/^[\w-]{43}$/);
  });

  test("a value may hold the signs of base64", () => {
    expect(parseKeys("FIELD_KEYS=k1:a+/b==\n\n# note\nAUTH_SECRET=x=y\n")).toEqual({
      FIELD_KEYS: "k1:a+/b==",
      AUTH_SECRET: "x=y",
    });
  });
});

test("migrations are listed by name with the checksum that Prisma keeps", () => {
  put("migration_lock.toml", "");
  put("20260102_b/migration.sql", "SELECT 2;");
  put("20260101_a/migration.sql", "");
  expect(migrationsInFolder(folder)).toEqual([
    "20260101_a e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "20260102_b 8e7003d62f9d8cbd28da2f243bb0d215bfd4622c716be09be89a8764d9f4c7cb",
  ]);
});

test.each([
  ["20.18.9", false],
  ["20.19.0", true],
  ["18.20.0", false],
  ["22.0.0", true],
  ["24.21.0", true],
])("Node %s can start: %s", (version, can) => {
  expect(canStart(version)).toBe(can);
});
