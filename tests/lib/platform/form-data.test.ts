import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { echoValues, fieldErrors, formDataToObject, inOrderOfPage } from "@/lib/platform/form-data";
import { Refusal } from "@/lib/platform/refusal";

function formOf(...entries: readonly (readonly [string, string | File])[]): FormData {
  const form = new FormData();
  for (const [key, value] of entries) form.append(key, value);
  return form;
}

describe("formDataToObject", () => {
  it("nests dotted keys, makes lists of numbered ones and arrays of repeated ones", () => {
    const form = formOf(
      ["name", "Åsa"],
      ["address.street", "Vägen 1"],
      ["address.postalCode", "123 45"],
      ["children.0.age", "4"],
      ["children.1.age", "7"],
      ["children.1.needs", "SCHOOL"],
      ["children.1.needs", "SIBLINGS"],
      ["empty", ""],
    );
    expect(formDataToObject(form)).toEqual({
      name: "Åsa",
      address: { street: "Vägen 1", postalCode: "123 45" },
      children: [{ age: "4" }, { age: "7", needs: ["SCHOOL", "SIBLINGS"] }],
      empty: "",
    });
  });

  it("closes the holes that removed rows leave, in number order", () => {
    const form = formOf(["rows.10.a", "tio"], ["rows.2.a", "två"], ["rows.2.b", "också"]);
    expect(formDataToObject(form)).toEqual({ rows: [{ a: "två", b: "också" }, { a: "tio" }] });
    expect(echoValues(form)).toEqual({ "rows.0.a": "två", "rows.0.b": "också", "rows.1.a": "tio" });
  });

  it("keeps files, but not those that were not chosen", () => {
    const file = new File(["x"], "intyg.pdf");
    const form = formOf(["document", file], ["other", new File([], "")]);
    expect(formDataToObject(form)).toEqual({ document: file });
    expect(echoValues(form)).toEqual({});
  });

  it("passes over the framework's keys", () => {
    const form = formOf(["$ACTION_ID_abc", ""], ["$ACTION_1:0", "{}"], ["a", "1"]);
    expect(formDataToObject(form)).toEqual({ a: "1" });
    expect(echoValues(form)).toEqual({ a: "1" });
  });

  it.each([
    "__proto__",
    "__proto__.polluted",
    "a.__proto__.polluted",
    "constructor.prototype.polluted",
    "a.constructor",
    "a..b",
    ".a",
    "a.",
    "",
    "a.b.c.d.e.f.g.h.i",
    "x".repeat(101),
  ])("passes over the key %j", (key) => {
    const form = formOf([key, "yes"], ["safe", "1"]);
    expect(formDataToObject(form)).toEqual({ safe: "1" });
    expect(Object.keys(echoValues(form))).toEqual(["safe"]);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it("lets the first stand when a key would be both a value and a group", () => {
    expect(formDataToObject(formOf(["a", "1"], ["a.b", "2"]))).toEqual({ a: "1" });
    expect(formDataToObject(formOf(["a.b", "2"], ["a", "1"]))).toEqual({ a: { b: "2" } });
    expect(formDataToObject(formOf(["a", "1"], ["a", "2"], ["a.0", "3"]))).toEqual({
      a: ["1", "2"],
    });
  });

  it("takes names that every object has, and leaves a mixed group a group", () => {
    expect(formDataToObject(formOf(["toString", "1"], ["a.valueOf", "2"]))).toEqual({
      toString: "1",
      a: { valueOf: "2" },
    });
    expect(formDataToObject(formOf(["a.0", "x"], ["a.b", "y"]))).toEqual({ a: { 0: "x", b: "y" } });
    expect(formDataToObject(formOf(["0", "x"]))).toEqual({ 0: "x" });
  });

  it("refuses more than 2 000 entries", () => {
    const entries = Array.from({ length: 2_001 }, (_, number) => [`a${number}`, ""] as const);
    expect(Object.keys(formDataToObject(formOf(...entries.slice(0, 2_000))))).toHaveLength(2_000);
    expect(() => formDataToObject(formOf(...entries))).toThrow(Refusal);
    expect(() => echoValues(formOf(...entries))).toThrow(Refusal);
  });

  it("never reaches a prototype and agrees with what is echoed, whatever the keys", () => {
    const part = fc.constantFrom("a", "b", "0", "1", "07", "9", "__proto__", "constructor", "");
    const key = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string()), { maxLength: 12 }), (entries) => {
        const form = formOf(...entries);
        const before = Object.getOwnPropertyNames(Object.prototype);
        const tree = formDataToObject(form);
        const echoed = echoValues(form);
        for (const [path, value] of Object.entries(echoed)) {
          const rivals = Object.keys(echoed).filter(
            (other) => other.startsWith(`${path}.`) || path.startsWith(`${other}.`),
          );
          if (rivals.length === 0) expect(valueAt(tree, path)).toEqual(value);
        }
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });
});

describe("fieldErrors", () => {
  it("puts each message at the key of its field, once", () => {
    const schema = z
      .object({
        name: z
          .string()
          .min(1, "Skriv ditt namn")
          .regex(/^\p{L}+$/u, "Skriv ditt namn"),
        children: z.array(z.object({ age: z.string().regex(/^\d+$/, "Skriv åldern") })),
      })
      .refine(() => false, { message: "Skicka igen", when: () => true });
    const parsed = schema.safeParse({ name: "", children: [{ age: "4" }, { age: "x" }] });
    expect(parsed.error && fieldErrors(parsed.error)).toEqual({
      name: ["Skriv ditt namn"],
      "children.1.age": ["Skriv åldern"],
      "": ["Skicka igen"],
    });
  });
});

describe("inOrderOfPage", () => {
  it("puts what was found last where its field stands", () => {
    const form = formOf(["name", ""], ["phone", ""], ["email", ""], ["text", ""]);
    const found = { name: 1, email: 2, text: 3, phone: 4 };
    expect(Object.keys(inOrderOfPage(found, form))).toEqual(["name", "phone", "email", "text"]);
  });

  it("leaves a choice that was never made after what it was found after", () => {
    const form = formOf(["name", ""], ["text", ""]);
    expect(Object.keys(inOrderOfPage({ first: 1, text: 2, topic: 3, name: 4 }, form))).toEqual([
      ...["first", "name", "text", "topic"],
    ]);
  });

  it("knows rows by their place and a list by its first row, and has the whole form first", () => {
    const form = formOf(["name", ""], ["children.2.age", ""], ["children.7.age", ""], ["last", ""]);
    const found = { last: 1, "children.1.age": 2, children: 3, name: 4, "": 5 };
    expect(Object.keys(inOrderOfPage(found, form))).toEqual([
      ...["", "name", "children", "children.1.age", "last"],
    ]);
  });
});

describe("echoValues", () => {
  it("gives back all that was typed, personal numbers too", () => {
    const form = formOf(["personalNumber", "19121212-1212"], ["kinds", "A"], ["kinds", "B"]);
    expect(echoValues(form)).toEqual({ personalNumber: "19121212-1212", kinds: ["A", "B"] });
  });
});

function valueAt(tree: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((branch, part) => {
    const group = branch as Record<string, unknown>;
    return Object.hasOwn(group, part) ? group[part] : undefined;
  }, tree);
}
