import path from "node:path";
import { expect, test } from "vitest";
import {
  clientTimelineTexts,
  eventTextsByArea,
  notInTimeline,
  timelineTexts,
} from "@/lib/desk/timeline/texts";
import { sourceFiles } from "./source";

const lib = sourceFiles("lib");
const actionFiles = lib.filter(({ path: file }) => path.basename(file) === "actions.ts");
const deeds = actionFiles.flatMap(({ text }) =>
  [...text.matchAll(/event: "([^"]+)"/g)].map(([, event = ""]) => event),
);

test("each deed has a sentence in the timeline, or is said to have none", () => {
  const untold = deeds.filter(
    (event) => !Object.hasOwn(timelineTexts, event) && !notInTimeline.includes(event),
  );
  expect(untold).toEqual([]);
});

test("no event has two sentences, or both a sentence and none", () => {
  const told = Object.values(eventTextsByArea).flatMap((texts) => Object.keys(texts));
  expect(told.filter((event, index) => told.indexOf(event) !== index)).toEqual([]);
  expect(told.filter((event) => notInTimeline.includes(event))).toEqual([]);
});

test("each sentence is of an event that the product writes", () => {
  const written = lib.map(({ text }) => text.replace(/EventTexts? = \{[\s\S]*?\n\}/g, "")).join();
  const told = Object.keys(timelineTexts);
  expect(told.filter((event) => !deeds.includes(event) && !written.includes(`"${event}"`))).toEqual(
    [],
  );
});

test("a client municipality is told nothing of the unit's notes, files and homes", () => {
  const own =
    /^(note|document|analysis|register-check|investigation|inquiry|protected-reader|conflict)\./;
  expect(Object.keys(clientTimelineTexts).filter((event) => own.test(event))).toEqual([]);
});
