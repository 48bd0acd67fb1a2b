// @ts-check
import { runInForeground } from "./foreground.mjs";
import { ensureInstalled } from "./install.mjs";
import { canStart, findNode24, pathWith } from "./node24.mjs";
import { explain, Stop } from "./output.mjs";
import { inRoot } from "./paths.mjs";

/**
 * @typedef {object} Plan
 * @property {() => Promise<void>} [before] checks that need no package, so that a wrong setting is told at once
 * @property {() => Promise<unknown>} [afterKill] clears up when the program itself was killed
 */

/**
 * Brings a command from the machine's own Node, with nothing installed, to its program on Node 24,
 * and ends as that program ends.
 * @param {string} program path below scripts/run
 * @param {Plan} [plan]
 */
export async function launch(program, { before, afterKill } = {}) {
  try {
    if (!canStart(process.versions.node)) {
      throw new Stop(`Node ${process.versions.node} is too old: install Node 20.19 or later.`);
    }
    await before?.();
    await ensureInstalled();
    const exit = await runOnNode24(inRoot("scripts", "run", program));
    if (exit.signal) {
      await afterKill?.();
      throw new Stop(`${program} was ended by ${exit.signal}.`);
    }
    process.exitCode = exit.code ?? 1;
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}

/** @param {string} file */
function runOnNode24(file) {
  const node = findNode24();
  return runInForeground(node, [file, ...process.argv.slice(2)], {
    // Through the channel the program notices when this process is killed.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, PATH: pathWith(node) },
    patience: 10_000,
  });
}
