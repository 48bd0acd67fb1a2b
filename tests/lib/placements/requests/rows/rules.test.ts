import { describe, expect, test } from "vitest";
import {
  changedRows,
  inPageOrder,
  rowChangeOf,
  rowCount,
} from "@/lib/placements/requests/rows/rules";

const typed = {
  urgency: "NOW",
  "children.0.ageYears": "7",
  "children.0.sex": "GIRL",
  "children.1.ageYears": "9",
  "children.1.isProtected": "on",
  "children.2.ageYears": "",
  needs: ["NO_PETS", "SMOKE_FREE"],
};

test.each([
  ["add", { kind: "ADD" }],
  ["remove.0", { kind: "REMOVE", index: 0 }],
  ["remove.5", { kind: "REMOVE", index: 5 }],
  ["remove.6", null],
  ["remove.", null],
  ["send", null],
  ["", null],
  [undefined, null],
  [["add"], null],
])("the button %s means %j", (intent, change) => {
  expect(rowChangeOf(intent)).toEqual(change);
});

describe("rows", () => {
  test("there is one child in a new form, and as many as were sent in another", () => {
    expect(rowCount(null)).toBe(1);
    expect(rowCount({ urgency: "NOW" })).toBe(1);
    expect(rowCount(typed)).toBe(3);
    expect(rowCount({ "children.9.ageYears": "3" })).toBe(6);
  });

  test("one more keeps all that was typed, up to six", () => {
    expect(changedRows(typed, { kind: "ADD" })).toEqual({ typed, count: 4 });
    const six = { ...typed, "children.5.ageYears": "1" };
    expect(changedRows(six, { kind: "ADD" }).count).toBe(6);
  });

  test("taking one away moves the later ones up and leaves the rest as it was", () => {
    expect(changedRows(typed, { kind: "REMOVE", index: 0 })).toEqual({
      typed: {
        urgency: "NOW",
        "children.0.ageYears": "9",
        "children.0.isProtected": "on",
        "children.1.ageYears": "",
        needs: ["NO_PETS", "SMOKE_FREE"],
      },
      count: 2,
    });
  });

  test("the last child stays, and one that is not there cannot be taken away", () => {
    const one = { "children.0.ageYears": "7" };
    expect(changedRows(one, { kind: "REMOVE", index: 0 })).toEqual({ typed: one, count: 1 });
    expect(changedRows(typed, { kind: "REMOVE", index: 5 })).toEqual({ typed, count: 3 });
  });
});

test("what is wrong is told from the top of the page to its end, the children in their own order", () => {
  const faults = {
    contactPhone: 1,
    "": 2,
    situation: 3,
    "children.0.ageYears": 4,
    "children.1.sex": 5,
    "children.10.sex": 6,
    keepTogether: 7,
    urgency: 8,
    unheardOf: 9,
  };
  expect(Object.keys(inPageOrder(faults))).toEqual([
    "urgency",
    "children.0.ageYears",
    "children.1.sex",
    "children.10.sex",
    "keepTogether",
    "contactPhone",
    "situation",
    "",
    "unheardOf",
  ]);
});
