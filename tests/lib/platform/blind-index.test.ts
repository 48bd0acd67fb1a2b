import { createHmac, randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  emailIndex,
  nameIndex,
  normaliseName,
  personalNumberIndex,
} from "@/lib/platform/blind-index";
import type { PersonalNumber } from "@/lib/platform/personal-number";

const key = randomBytes(32);

it.each([
  ["Åsa Öberg", "  åsa   ÖBERG "],
  ["Åsa", "A\u030asa"],
  ["Anna\u00a0Ek", "anna ek"],
])("finds %j by %j", (stored, typed) => {
  expect(nameIndex(key, typed)).toBe(nameIndex(key, stored));
});

it.each([
  ["Åsa", "Asa"],
  ["Anna Ek", "Anna"],
  ["Anna-Lisa", "Anna Lisa"],
])("does not find %j by %j", (stored, typed) => {
  expect(nameIndex(key, typed)).not.toBe(nameIndex(key, stored));
});

it("depends on the key and on what it is for", () => {
  const number = "191212121212" as PersonalNumber;
  expect(nameIndex(key, number)).not.toBe(personalNumberIndex(key, number));
  expect(emailIndex(key, number)).not.toBe(nameIndex(key, number));
  expect(emailIndex(randomBytes(32), "a@b.example")).not.toBe(emailIndex(key, "a@b.example"));
  expect(personalNumberIndex(randomBytes(32), number)).not.toBe(personalNumberIndex(key, number));
  expect(personalNumberIndex(key, number)).toBe(
    createHmac("sha256", key).update(`personal-number\0${number}`).digest("hex"),
  );
  expect(() => nameIndex(randomBytes(16), "Anna")).toThrow(RangeError);
});

it("normalises once and for all", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const once = normaliseName(name);
      expect(nameIndex(key, once)).toBe(nameIndex(key, name));
      expect(nameIndex(key, name)).toMatch(/^[\da-f]{64}$/);
    }),
  );
});
