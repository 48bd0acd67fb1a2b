import path from "node:path";
import { expect, test } from "vitest";
import { sourceFiles } from "./source";

const lib = sourceFiles("lib");
const actionFiles = lib.filter(({ path: file }) => path.basename(file) === "actions.ts");

test("every export of an actions.ts is made by defineAction or definePublicAction", () => {
  const wrong = actionFiles.flatMap(({ path: file, text }) =>
    [...text.matchAll(/^export (.*)$/gm)]
      .map(([, line = ""]) => line)
      .filter(
        (line) =>
          !/^const \w+Action = define(Public)?Action\($/.test(line) &&
          !/^const \w+Action = define(Public)?Action\(\{/.test(line),
      )
      .map((line) => `${file}: ${line}`),
  );
  expect(wrong).toEqual([]);
});

test('"use server" stands in actions.ts alone, on its first line', () => {
  const all = [...lib, ...sourceFiles("components"), ...sourceFiles("app")];
  const using = all.filter(({ text }) => /["']use server["']/.test(text)).map((file) => file.path);
  expect(using).toEqual(
    actionFiles.map((file) => file.path).filter((file) => using.includes(file)),
  );
  expect(
    actionFiles.filter(({ text }) => !text.startsWith('"use server";')).map((file) => file.path),
  ).toEqual([]);
});

test("event names are unique, and say noun.verb", () => {
  const events = actionFiles.flatMap(({ text }) =>
    [...text.matchAll(/event: "([^"]+)"/g)].map(([, event = ""]) => event),
  );
  expect(events.filter((event) => !/^[a-z-]+(\.[a-z-]+)+$/.test(event))).toEqual([]);
  expect(events.filter((event, index) => events.indexOf(event) !== index)).toEqual([]);
});
