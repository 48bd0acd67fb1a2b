import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { CHUNK_BYTES, decryptContent, encryptContent } from "@/lib/documents/content-encryption";
import { DecryptionError } from "@/lib/platform/encryption";

const keys = [{ id: "k1", key: randomBytes(32) }];
const id = "0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee";

describe("content", () => {
  it.each([
    [0, 1],
    [1, 1],
    [CHUNK_BYTES - 1, 1],
    [CHUNK_BYTES, 1],
    [CHUNK_BYTES + 1, 2],
    [3 * CHUNK_BYTES + 5, 4],
  ])("of %i bytes lies in %i chunks and comes back whole", (size, count) => {
    const content = randomBytes(size);
    const chunks = encryptContent(keys, id, content);
    expect(chunks).toHaveLength(count);
    expect(decryptContent(keys, id, chunks).equals(content)).toBe(true);
    for (const chunk of chunks) expect(chunk.length).toBeLessThan(CHUNK_BYTES + 100);
  });

  const [first, second, third] = encryptContent(keys, id, randomBytes(3 * CHUNK_BYTES)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const [alone] = encryptContent(keys, id, Buffer.from("hej")) as [Uint8Array];
  const [foreign] = encryptContent(keys, "annan", randomBytes(CHUNK_BYTES * 2)) as [Uint8Array];

  it.each([
    ["none", []],
    ["the end cut off", [first, second]],
    ["the beginning cut off", [second, third]],
    ["the middle cut out", [first, third]],
    ["two swapped", [second, first, third]],
    ["one twice", [first, second, second, third]],
    ["the last twice", [first, second, third, third]],
    ["one of another document", [foreign, second, third]],
    ["another whole content in front", [alone, second, third]],
    ["one cut short", [first, second, third.subarray(0, 1_000)]],
    ["one empty", [first, new Uint8Array(), third]],
  ])("does not open with %s", (_, chunks) => {
    expect(() => decryptContent(keys, id, chunks)).toThrow(DecryptionError);
  });

  it("does not open as another document or without its key", () => {
    expect(() => decryptContent(keys, "annan", [first, second, third])).toThrow(DecryptionError);
    const others = [{ id: "k2", key: randomBytes(32) }];
    expect(() => decryptContent(others, id, [first, second, third])).toThrow(/k1/);
  });

  it("opens with an older key after a change of keys", () => {
    const changed = [{ id: "k2", key: randomBytes(32) }, ...keys];
    expect(decryptContent(changed, id, [alone]).toString()).toBe("hej");
  });
});
