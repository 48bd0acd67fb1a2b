import fc from "fast-check";
import { expect, it } from "vitest";
import { formatPostalCode, parsePostalCode } from "@/lib/platform/postal-code";

it.each(["12345", "123 45", " 123\u00a045 ", "SE-123 45", "s-12345"])("reads %j", (typed) => {
  expect(parsePostalCode(typed)).toBe("12345");
});

it.each(["", "1234", "123456", "01234", "12 345 6", "1234a", "١٢٣٤٥"])(
  "cannot read %j",
  (typed) => {
    expect(parsePostalCode(typed)).toBeNull();
  },
);

it("reads back what it shows", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 99_999 }).map(String), (stored) => {
      expect(parsePostalCode(formatPostalCode(stored))).toBe(stored);
      expect(formatPostalCode(stored)).toMatch(/^\d{3} \d{2}$/);
    }),
  );
});
