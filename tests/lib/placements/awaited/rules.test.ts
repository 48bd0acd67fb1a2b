import { describe, expect, test } from "vitest";
import {
  type Awaited,
  awaitedKinds,
  type Due,
  dueLevel,
  inOrderOfHaste,
  lateFrom,
} from "@/lib/placements/awaited/rules";
import { awaitedAnchors, awaitedTexts, dueText } from "@/lib/placements/awaited/texts";

const noon = new Date("2026-11-19T11:00:00Z");
const at = (hours: number): Due => ({ at: new Date(noon.getTime() + hours * 3_600_000) });

const wait = (change: Partial<Awaited> = {}): Awaited => ({
  kind: "ANSWER_PROPOSAL",
  requestId: "a",
  number: "HV-2026-000001",
  municipality: "Björkvik",
  children: [{ label: "Flicka 7 år", isProtected: false }],
  due: at(2),
  ...change,
});

describe("the limit of what is awaited", () => {
  test.each<[Due, string]>([
    [at(-1), "PAST"],
    [at(0), "PAST"],
    [at(0.01), "SOON"],
    [at(24), "SOON"],
    [at(24.01), "LATER"],
    // A day lasts to midnight in Sweden.
    [{ on: "2026-11-18" }, "PAST"],
    [{ on: "2026-11-19" }, "SOON"],
    [{ on: "2026-11-21" }, "LATER"],
  ])("%j is %s", (due, level) => {
    expect(dueLevel(due, noon)).toBe(level);
  });

  test("a day is late from its midnight, also when the clocks change", () => {
    expect(lateFrom({ on: "2026-11-19" })).toEqual(new Date("2026-11-19T23:00:00Z"));
    expect(lateFrom({ on: "2026-03-28" })).toEqual(new Date("2026-03-28T23:00:00Z"));
    expect(lateFrom({ on: "2026-03-29" })).toEqual(new Date("2026-03-29T22:00:00Z"));
  });

  test.each<[Due, string]>([
    [at(2), "Senast i dag kl.\u00a014.00"],
    [at(24), "Senast i morgon kl.\u00a012.00"],
    [at(72), "Senast 22\u00a0november 2026 kl.\u00a012.00"],
    [at(-24), "Försenat sedan i går kl.\u00a012.00"],
    [{ on: "2026-12-03" }, "Senast 3\u00a0december 2026"],
    [{ on: "2026-11-01" }, "Försenat sedan 1\u00a0november 2026"],
  ])("%j reads %s", (due, words) => {
    expect(dueText(due, { now: noon, isPast: dueLevel(due, noon) === "PAST" })).toBe(words);
  });
});

describe("the order of what is awaited", () => {
  test("the earliest limit first, what has none last", () => {
    const waits = [
      wait({ requestId: "message", kind: "READ_MESSAGE", due: null }),
      wait({ requestId: "board", kind: "REPORT_TO_BOARD", due: { on: "2026-11-25" } }),
      wait({ requestId: "late", kind: "REGISTER_DECISION", due: at(-3) }),
      wait({ requestId: "soon" }),
    ];
    expect(inOrderOfHaste(waits).map(({ requestId }) => requestId)).toEqual([
      "late",
      "soon",
      "board",
      "message",
    ]);
  });

  test("siblings of a request share a line with the earliest of their limits", () => {
    const brother = [{ label: "Pojke 4 år", isProtected: true }];
    const lines = inOrderOfHaste([
      wait({ due: at(5) }),
      wait({ due: at(1), children: brother }),
      wait({ kind: "REGISTER_DECISION", due: at(3) }),
      wait({ requestId: "b", number: "HV-2026-000002", due: at(1) }),
    ]);
    expect(lines.map(({ requestId, kind }) => [requestId, kind])).toEqual([
      ["a", "ANSWER_PROPOSAL"],
      ["b", "ANSWER_PROPOSAL"],
      ["a", "REGISTER_DECISION"],
    ]);
    expect(lines[0]).toMatchObject({
      due: at(1),
      children: [{ label: "Flicka 7 år" }, { label: "Pojke 4 år", isProtected: true }],
    });
  });

  test("every kind has its words and its place on the page", () => {
    expect(Object.keys(awaitedTexts)).toEqual([...awaitedKinds]);
    expect(new Set(Object.values(awaitedAnchors)).size).toBe(awaitedKinds.length);
  });
});
