import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import type { FormAction } from "@/lib/access/form-state";
import type { Done } from "@/lib/access/perform";
import { at } from "@/lib/platform/clock";

/** What a deed tells that it concerned or made. */
export type Made = Pick<Done, "subjects">;

/** One deed of the story, with the instant at which it is done. */
export type Step = { at: Date; run: () => Promise<Made> };

/** A part of the story: deeds one after another, each made of what the earlier ones gave. */
export type Script<Result = void> = AsyncGenerator<Step, Result, Made>;

/** Somebody does something by an action of the product, as a browser would. */
export function deed(instant: Date, [who, action]: [Actor, FormAction], input: unknown): Step {
  return { at: instant, run: () => act(action, who, input) };
}

const AT_ONCE = 6;
const HOURS = 3_600_000;
/** Deeds at most this far apart may be done side by side; those of the last days come in strict order. */
const NEAR = 12 * HOURS;
const LATELY = 4 * 24 * HOURS;

type Waiting = { script: Script; step: Step };

/**
 * Plays all scripts as they would have happened: always the earliest deed next, of whichever script.
 * Few deeds lie close in time, and those of different scripts do not touch one another, so some are
 * done at once.
 * @throws what a deed throws, with its instant; the story then stands unfinished.
 */
export async function play(scripts: readonly Script[], anchor: Date): Promise<number> {
  const waiting: Waiting[] = [];
  let deeds = 0;
  const queue = async (script: Script, done?: Made) => {
    const next = done === undefined ? await script.next() : await script.next(done);
    if (next.done) return;
    if (next.value.at > anchor)
      throw new Error(`told of the future: ${next.value.at.toISOString()}`);
    insert(waiting, { script, step: next.value });
  };
  for (const script of scripts) await queue(script);
  while (waiting.length > 0) {
    const together = takeNear(waiting, anchor);
    deeds += together.length;
    const done = await Promise.all(together.map(({ step }) => doneAt(step)));
    for (const [index, { script }] of together.entries()) {
      const given = done[index];
      if (given !== undefined) await queue(script, given);
    }
  }
  return deeds;
}

function insert(waiting: Waiting[], next: Waiting): void {
  const place = waiting.findIndex(({ step }) => step.at > next.step.at);
  waiting.splice(place === -1 ? waiting.length : place, 0, next);
}

function takeNear(waiting: Waiting[], anchor: Date): Waiting[] {
  const first = waiting[0]?.step.at.getTime() ?? 0;
  const isLate = anchor.getTime() - first < LATELY;
  const near = waiting.slice(0, isLate ? 1 : AT_ONCE);
  const count = near.filter(({ step }) => step.at.getTime() - first <= NEAR).length;
  return waiting.splice(0, count);
}

async function doneAt(step: Step): Promise<Made> {
  try {
    return await at(step.at, step.run);
  } catch (error) {
    throw new Error(`the deed of ${step.at.toISOString()} was not done`, { cause: error });
  }
}
