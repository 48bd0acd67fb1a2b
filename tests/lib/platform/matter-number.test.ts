import fc from "fast-check";
import { expect, it } from "vitest";
import {
  formatMatterNumber,
  isMatterNumber,
  parseMatterNumber,
} from "@/lib/platform/matter-number";

it.each([
  [2026, 123, "HV-2026-000123"],
  [2027, 1, "HV-2027-000001"],
  [2026, 1_234_567, "HV-2026-1234567"],
])("%i and %i is %s", (year, serial, number) => {
  expect(formatMatterNumber(year, serial)).toBe(number);
});

it.each([
  [2026, 0],
  [2026, -1],
  [2026, 1.5],
  [26, 1],
  [2026, Number.NaN],
  [2026, 1e9],
])("%d and %d is none", (year, serial) => {
  expect(() => formatMatterNumber(year, serial)).toThrow(RangeError);
});

it.each(["hv-2026-123", " HV 2026 000123 ", "HV2026-123", "HV-2026-000123"])("reads %j", (text) => {
  expect(parseMatterNumber(text)).toBe("HV-2026-000123");
});

it.each([
  "",
  "HV",
  "2026-123",
  "HV-26-123",
  "HV-2026-0",
  "HV-2026-",
  "HV-2026-12a",
  "19121212-1212",
])("cannot read %j", (text) => {
  expect(parseMatterNumber(text)).toBeNull();
  expect(isMatterNumber(text)).toBe(false);
});

it("reads back what it writes, and nothing else is stored", () => {
  const serial = fc.integer({ min: 1, max: 999_999_999 });
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 2999 }), serial, (year, each) => {
      const number = formatMatterNumber(year, each);
      expect(isMatterNumber(number)).toBe(true);
      expect(parseMatterNumber(number.toLowerCase())).toBe(number);
      expect(number.length).toBeLessThanOrEqual(20);
    }),
  );
  expect(isMatterNumber("HV-2026-000000")).toBe(false);
  expect(isMatterNumber("HV-2026-0000123")).toBe(false);
  expect(isMatterNumber("HV-2026-000123\n")).toBe(false);
});
