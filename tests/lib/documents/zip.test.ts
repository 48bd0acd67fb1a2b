import fc from "fast-check";
import { expect, it } from "vitest";
import { unpack, zipDirectory } from "@/lib/documents/zip";
import { zipOf } from "@/tests/support/zip";

it("lists and unpacks what was packed", async () => {
  const name = fc.stringMatching(/^[a-z]{1,8}$/);
  const part = fc.record({
    name,
    content: fc.uint8Array({ maxLength: 200 }),
    isStored: fc.boolean(),
  });
  const parts = fc.uniqueArray(part, { selector: (each) => each.name, minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(parts, async (packed) => {
      const archive = zipOf(packed);
      const entries = zipDirectory(archive) ?? [];
      expect(entries.map((entry) => entry.name)).toEqual(packed.map((each) => each.name));
      for (const [index, entry] of entries.entries()) {
        const bytes = await unpack(archive, entry);
        expect(bytes && new Uint8Array(bytes)).toEqual(packed[index]?.content);
      }
    }),
  );
});

it("is nothing when empty, cut or not an archive", () => {
  const archive = zipOf([{ name: "a", content: "hej" }]);
  expect(zipDirectory(zipOf([]))).toBeNull();
  for (let length = 0; length < archive.length; length += 1) {
    expect(zipDirectory(archive.subarray(0, length))).toBeNull();
  }
});
