import { expect, test } from "vitest";
import { csvFile } from "@/lib/platform/csv";

test.each([
  ["Bättre", "Bättre"],
  [1234.5, "1234,5"],
  [-3, "-3"],
  [0, "0"],
  [null, ""],
  ["a;b", '"a;b"'],
  ['säg "hej"', '"säg ""hej"""'],
  ["två\nrader", '"två\nrader"'],
  ["=1+1", "'=1+1"],
  ["+46", "'+46"],
  ["-x", "'-x"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1;", '"\'\r=1;"'],
  ["1–4", "1–4"],
])("the cell %j is written %j", (cell, text) => {
  expect(csvFile([[cell]])).toBe(`\ufeff${text}\r\n`);
});

test("rows end as spreadsheets want it, cells stand between semicolons", () => {
  expect(
    csvFile([
      ["Månad", "Antal"],
      ["2026-11", 7],
    ]),
  ).toBe("\ufeffMånad;Antal\r\n2026-11;7\r\n");
});
