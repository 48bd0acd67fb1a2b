import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { act, specOf } from "@/lib/access/define-action";
import type { FormAction } from "@/lib/access/form-state";
import { type Permission, permissionsOf } from "@/lib/access/permissions";
import type { Role } from "@/lib/platform/generated/enums";
import { root, sourceFiles } from "../../architecture/source";
import { asJob, makeActor } from "../../support/actors";
import { type Allowed, actions, everyone, pages } from "../../support/matrix";

const rolesWith = (permission: Permission): Role[] =>
  everyone.filter((role) => permissionsOf([role]).has(permission));
const sorted = (roles: readonly Role[]) => [...roles].sort();

describe("pages", () => {
  const files = sourceFiles("app").filter(({ path: file }) => path.basename(file) === "page.tsx");

  test("each page has a row, each row a page", () => {
    expect(files.map(({ path: file }) => routeOf(file)).sort()).toEqual(Object.keys(pages).sort());
  });

  test.each(files.map(({ path: file }) => [routeOf(file), file]))(
    "%s asks for what its row says",
    (route, file) => {
      const text = readFileSync(path.join(root, file), "utf8");
      const asked = [...text.matchAll(/requireActor\(\s*"([^"]+)"/g)].map(
        ([, permission]) => permission as Permission,
      );
      const row: Allowed | undefined = pages[route];
      if (row === "public") expect(asked).toEqual([]);
      else
        expect(asked.map((permission) => sorted(rolesWith(permission)))).toEqual([
          sorted(row ?? []),
        ]);
    },
  );
});

const modules = await Promise.all(
  sourceFiles("lib")
    .filter(({ path: file }) => path.basename(file) === "actions.ts")
    .map(({ path: file }) => import(path.join(root, file)) as Promise<Record<string, FormAction>>),
);
const all = modules.flatMap((module) => Object.entries(module));

describe("actions", () => {
  test("each action has a row, each row an action", () => {
    expect(all.map(([name]) => name).sort()).toEqual(Object.keys(actions).sort());
  });

  test.each(all)("%s is open to the roles of its row", (name, action) => {
    const { permission } = specOf(action);
    const row = actions[name];
    if (permission === "public") expect(row).toBe("public");
    else expect(sorted(rolesWith(permission))).toEqual(sorted(row === "public" ? [] : (row ?? [])));
  });

  test.each(everyone)(
    "%s is denied every other action, with a row in the log and no effect",
    async (role) => {
      const actor = await makeActor([role]);
      const denied: string[] = [];
      for (const [name, action] of all) {
        const row = actions[name] ?? [];
        if (row === "public" || row.includes(role)) continue;
        await expect(act(action, actor, {}), name).rejects.toThrow("behörighet");
        denied.push(specOf(action).event);
      }
      const rows = await asJob((tx) =>
        tx.auditEvent.findMany({ where: { userId: actor.userId }, orderBy: { id: "asc" } }),
      );
      expect(rows.map(({ event }) => event)).toEqual(denied);
      expect(rows.every(({ outcome }) => outcome === "DENIED")).toBe(true);
    },
  );
});

function routeOf(file: string): string {
  const parts = path
    .dirname(file)
    .split("/")
    .slice(1)
    .filter((part) => !part.startsWith("("));
  return `/${parts.join("/")}`;
}
