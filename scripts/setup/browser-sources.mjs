// @ts-check
import { execFile } from "node:child_process";
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createBrotliDecompress } from "node:zlib";
import { npm } from "./install.mjs";
import { say } from "./output.mjs";
import { inRoot, stateDir } from "./paths.mjs";

const run = promisify(execFile);
const folder = path.join(stateDir, "chromium");
const npmPackage = "@sparticuz/chromium";
const npmVersion = "153.0.0";

/**
 * Where a Chromium can be had, best first. Each gives a program's path, or nothing where it does
 * not apply.
 * @type {{ name: string, fetch: () => Promise<string | undefined> }[]}
 */
export const fetchers = [
  { name: `${npmPackage} from npm`, fetch: fromNpm },
  { name: "the distribution's package", fetch: fromDistribution },
  { name: "Playwright's download", fetch: fromPlaywright },
];

/**
 * Unpacks the Chromium that comes by npm, with the libraries and the font it brings for machines
 * that have none. Its own unpacking writes to /tmp and expects a cloud function.
 */
async function fromNpm() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const program = path.join(folder, "chromium.sh");
  if (existsSync(program)) return program;
  say(`  Gets a browser (${npmPackage}) …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
  await npm(
    [
      "install",
      "--no-save",
      "--no-package-lock",
      "--ignore-scripts",
      `${npmPackage}@${npmVersion}`,
    ],
    folder,
  );
  const packed = path.join(folder, "node_modules", npmPackage, "bin");
  for (const name of ["chromium", "al2023.tar", "fonts.tar"]) {
    const source = createReadStream(path.join(packed, `${name}.br`));
    await pipeline(source, createBrotliDecompress(), createWriteStream(path.join(folder, name)));
    if (!name.endsWith(".tar")) continue;
    await run("tar", ["-xf", name], { cwd: folder });
    rmSync(path.join(folder, name));
  }
  chmodSync(path.join(folder, "chromium"), 0o755);
  rmSync(path.join(folder, "node_modules"), { recursive: true, force: true });
  writeFileSync(path.join(folder, "fonts.conf"), fontList);
  writeFileSync(program, starter, { mode: 0o755 });
  return program;
}

const starter = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
# What the machine has goes first; the libraries that came along only fill gaps.
export LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}/lib/x86_64-linux-gnu:/usr/lib/x86_64-linux-gnu:/usr/lib64:$here/lib"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`;

const fontList = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="relative">font-cache</cachedir>
</fontconfig>
`;

async function fromDistribution() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  say("  Gets a browser (apt-get install chromium) …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], {
    env,
    maxBuffer: 1e8,
  });
  return "/usr/bin/chromium";
}

async function fromPlaywright() {
  say("  Gets a browser (Playwright) …");
  const require = createRequire(inRoot("package.json"));
  const playwright = path.dirname(require.resolve("playwright-core/package.json"));
  process.env.PLAYWRIGHT_BROWSERS_PATH = path.join(folder, "playwright");
  await run(process.execPath, [path.join(playwright, "cli.js"), "install", "chromium"], {
    maxBuffer: 1e8,
  });
  const { chromium } = await import("playwright-core");
  return chromium.executablePath();
}
