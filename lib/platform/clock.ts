import { AsyncLocalStorage } from "node:async_hooks";
import { type Day, dayOf } from "./dates";

const fixed = new AsyncLocalStorage<Date>();

/** The present instant, or the one that `at` has set for what it runs. */
export function now(): Date {
  return new Date(fixed.getStore() ?? Date.now());
}

/** Today in Sweden. */
export function today(): Day {
  return dayOf(now());
}

/** Runs deeds at another instant: the planted story is told in the past, tests on chosen days. */
export function at<Result>(instant: Date, run: () => Promise<Result>): Promise<Result> {
  return fixed.run(instant, run);
}
