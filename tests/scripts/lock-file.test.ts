import { describe, expect, test } from "vitest";
import { disagreements } from "@/scripts/setup/lock-file.mjs";

const asked = { dependencies: { tool: "1.0.0" } };
const tool = { version: "1.0.0", integrity: "sha512-a" };
const elsewhere = { version: "1.0.0", integrity: "sha512-b", optional: true, os: ["win32"] };

const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages });
const before = lock({ "": asked, "node_modules/tool": tool });

describe("a lock file after an installation", () => {
  test.each([
    ["is the same to the letter", before, before, []],
    ["stands in another order", lock({ "node_modules/tool": tool, "": asked }), before, []],
    [
      "names a package of another platform that this registry holds too",
      before,
      lock({ "": asked, "node_modules/tool": tool, "node_modules/tool-win32": elsewhere }),
      [],
    ],
    [
      "leaves out a package of another platform that this registry lacks",
      lock({ "": asked, "node_modules/tool": tool, "node_modules/tool-win32": elsewhere }),
      before,
      [],
    ],
    [
      "names another package that is always wanted",
      before,
      lock({ "": asked, "node_modules/tool": tool, "node_modules/other": tool }),
      ["node_modules/other"],
    ],
    [
      "has another version",
      before,
      lock({ "": asked, "node_modules/tool": { ...tool, version: "1.0.1" } }),
      ["node_modules/tool"],
    ],
    [
      "has the same version with other content, also of another platform",
      lock({ "": asked, "node_modules/tool-win32": elsewhere }),
      lock({ "": asked, "node_modules/tool-win32": { ...elsewhere, integrity: "sha512-c" } }),
      ["node_modules/tool-win32"],
    ],
    [
      "answers to other wishes",
      before,
      lock({ "": { dependencies: { tool: "^1.0.0" } }, "node_modules/tool": tool }),
      ["package.json"],
    ],
    ["was not there", "", before, ["node_modules/tool", "package.json"]],
  ])("that %s", (_what, old, now, differing) => {
    expect(disagreements(old, now)).toEqual(differing);
  });
});
