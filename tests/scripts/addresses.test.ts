import fc from "fast-check";
import { expect, test } from "vitest";
import { readableAddress } from "@/scripts/server/addresses.mjs";

test.each([
  ["/om/tillg%E4nglighet", "/om/tillg%C3%A4nglighet"],
  ["/f%F6r-barn?a=%E5&b=%C3%A5", "/f%C3%B6r-barn?a=%C3%A5&b=%C3%A5"],
  ["/%C3%A4/%e4", "/%C3%A4/%C3%A4"],
  ["/tillg\xe4nglighet%E4", "/tillg%C3%A4nglighet%C3%A4"],
  ["/%ff", "/%C3%BF"],
  ["/100%", "/100%25"],
  ["/%zz", "/%25zz"],
  // Neither another host nor another folder comes of it.
  ["//annan.example/%E4", "/annan.example/%C3%A4"],
  ["/\\annan.example/%E4", "/annan.example/%C3%A4"],
  ["/a%2f%E4%2e%2e", "/a%2F%C3%A4.."],
])("%s is read as %s", (url, readable) => {
  expect(readableAddress(url)).toBe(readable);
});

test("what can be read is left alone, whatever its query holds", () => {
  for (const url of ["/", "/for-barn", "/f%C3%B6r-barn", "/a?b=%E4", "/a?100%", "//", "/%00"]) {
    expect(readableAddress(url), url).toBeNull();
  }
});

test("what is led to can always be read", () => {
  const part = fc.oneof(
    fc.constantFrom("%", "/", "?", "\\", "%E4", "%C3", "%25", "%2F", "å", "\xff"),
    fc.stringMatching(/^%[0-9a-f]{2}$/),
    fc.stringMatching(/^[a-z0-9.-]{1,3}$/),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const readable = readableAddress(`/${parts.join("")}`);
      if (readable === null) return;
      expect(readable).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
      expect(readableAddress(readable)).toBeNull();
    }),
    { numRuns: 500 },
  );
});
