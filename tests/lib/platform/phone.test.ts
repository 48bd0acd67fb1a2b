import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPhone, parsePhone } from "@/lib/platform/phone";

describe("phone numbers", () => {
  it.each([
    ["070-123 45 67", "+46701234567", "070-123 45 67"],
    ["0701234567", "+46701234567", "070-123 45 67"],
    ["+46 70 123 45 67", "+46701234567", "070-123 45 67"],
    ["0046701234567", "+46701234567", "070-123 45 67"],
    ["+46 (0)70-123 45 67", "+46701234567", "070-123 45 67"],
    ["08-123 456 78", "+46812345678", "08-123 456 78"],
    ["019-21 10 00", "+4619211000", "019-21 10 00"],
    ["+47 22 12 34 56", "+4722123456", "+47 22 12 34 56"],
  ])("%s is stored %s and shown %s", (typed, stored, shown) => {
    expect(parsePhone(typed)).toBe(stored);
    expect(formatPhone(stored)).toBe(shown);
    expect(parsePhone(shown)).toBe(stored);
  });

  it.each([
    "",
    "112",
    "12345",
    "070-123 45 6",
    "070-123 45 67 89 01",
    "ring mig",
    "070-123 45 67 anknytning 4",
    "070-123 45 67\r\nBcc: a@b.se",
    "+99912345678",
    "<script>",
  ])("cannot read %j", (typed) => {
    expect(parsePhone(typed)).toBeNull();
  });

  it("gives E.164 or nothing, whatever is typed", () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."0123456789+- ()") }));
    fc.assert(
      fc.property(typed, (text) => {
        const stored = parsePhone(text);
        if (stored !== null) {
          expect(stored).toMatch(/^\+[1-9]\d{5,14}$/);
          expect(parsePhone(formatPhone(stored))).toBe(stored);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("shows as it stands what it cannot read", () => {
    expect(formatPhone("okänt")).toBe("okänt");
  });
});
