// @ts-check

/** An expected end of a command: its text is all that the reader needs, so no stack is shown. */
export class Stop extends Error {
  /**
   * @param {string} message one line that says what is wrong and what to change
   * @param {string[]} [lines] output of the program that failed, printed above the message
   */
  constructor(message, lines = []) {
    super(message);
    this.lines = lines;
  }
}

// A terminal that goes away must not end the stopping half-way with EPIPE or EIO.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

let isLineOpen = false;

/** @param {string} text */
function write(text) {
  process.stdout.write(text);
  isLineOpen = !text.endsWith("\n");
}

/**
 * Prints a whole line, also in the middle of a step.
 * @param {string} [text]
 */
export function say(text = "") {
  write(`${isLineOpen ? "\n" : ""}${text}\n`);
}

/**
 * @param {number} startedAt milliseconds as from performance.now()
 * @returns {string} seconds since then, "12.3 s"
 */
export const secondsSince = (startedAt) =>
  `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;

/**
 * Runs one step and prints its name and its seconds.
 * @template T
 * @param {string} name
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>} what the work gave
 */
export async function step(name, work) {
  const startedAt = performance.now();
  write(`${isLineOpen ? "\n" : ""}  ${name} … `);
  const outcome = await work();
  write(isLineOpen ? `${secondsSince(startedAt)}\n` : `  ${name}: ${secondsSince(startedAt)}\n`);
  return outcome;
}

/**
 * Prints why a command ended.
 * @param {unknown} error
 */
export function explain(error) {
  if (isLineOpen) say();
  const text =
    error instanceof Stop
      ? [...error.lines, error.message].join("\n")
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${text}\n`);
}
