import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import floors from "./floors.json";
import { root } from "./source";

type Lock = { packages: Record<string, { version?: string; resolved?: string }> };
const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), "utf8"));
const lock: Lock = read("package-lock.json");
const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } =
  read("package.json");

// Lowest versions without known holes (security advisories up to November 2026).
test.each(Object.entries(floors))("%s is at least %s wherever it is installed", (name, floor) => {
  const installed = Object.entries(lock.packages)
    .filter(([where]) => where.endsWith(`node_modules/${name}`))
    .map(([, { version = "0.0.0" }]) => version);
  expect(installed.length).toBeGreaterThan(0);
  expect(installed.filter((version) => isBelow(version, floor))).toEqual([]);
});

test("at most forty direct runtime dependencies, all versions exact", () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(40);
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))).toEqual([]);
});

test("each runtime dependency is named in the decision record", () => {
  const record = readFileSync(path.join(root, "docs/decisions/0009-dependencies.md"), "utf8");
  expect(Object.keys(manifest.dependencies).filter((name) => !record.includes(name))).toEqual([]);
});

test("the lock file names no registry and no package from elsewhere", () => {
  expect(
    Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined),
  ).toEqual([]);
});

function isBelow(version: string, floor: string): boolean {
  const parts = (text: string) => text.split("-")[0]?.split(".").map(Number) ?? [];
  const [a, b] = [parts(version), parts(floor)];
  for (let i = 0; i < 3; i += 1) {
    if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) < (b[i] ?? 0);
  }
  return false;
}
