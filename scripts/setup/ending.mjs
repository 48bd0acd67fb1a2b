// @ts-check
import { explain, say, secondsSince } from "./output.mjs";

/** A stop must be over within ten seconds, whatever hangs. */
const longestStop = 9000;

/**
 * Ends this process in order: once, whoever asks, also when the launcher before it is gone.
 * @param {{ endByForce(): void }} crew
 * @param {() => Promise<void>} stop
 * @param {number} [codeWhenTold] exit code when somebody tells it to end: no fault for a server, but no verdict for a test
 */
export function createEnding(crew, stop, codeWhenTold = 0) {
  /** @type {Promise<void> | undefined} */
  let ending;

  /**
   * @param {number} code
   * @param {string} [reason]
   */
  function finish(code, reason) {
    ending ??= (async () => {
      const startedAt = performance.now();
      if (reason) say(reason);
      setTimeout(() => {
        crew.endByForce();
        process.exit(code || 1);
      }, longestStop).unref();
      await stop().catch(explain);
      if (reason) say(`Stopped: ${secondsSince(startedAt)}`);
      process.exit(code);
    })();
    return ending;
  }

  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => finish(codeWhenTold, "Stops …"));
  }
  process.on("disconnect", () => finish(1));
  process.on("uncaughtException", (error) => {
    explain(error);
    finish(1);
  });
  return { finish, hasBegun: () => ending !== undefined };
}

/** @typedef {ReturnType<typeof createEnding>} Ending */
