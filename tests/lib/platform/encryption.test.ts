import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DecryptionError,
  decryptBytes,
  decryptField,
  encryptBytes,
  encryptField,
  type FieldKey,
  needsReencryption,
  parseFieldKeys,
} from "@/lib/platform/encryption";

const older: FieldKey = { id: "k1", key: randomBytes(32) };
const newer: FieldKey = { id: "k2", key: randomBytes(32) };
const keys = [newer, older];
const place = { table: "person", column: "personal_number", rowId: "row-1" };

describe("fields", () => {
  it("come back as they were, and look different each time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (plain) => {
        const stored = encryptField(keys, place, plain);
        expect(stored).toMatch(/^v1:k2:[A-Za-z0-9_-]+$/);
        expect(decryptField(keys, place, stored)).toBe(plain);
        expect(encryptField(keys, place, plain)).not.toBe(stored);
      }),
    );
  });

  it.each([
    { ...place, rowId: "row-2" },
    { ...place, column: "name" },
    { ...place, table: "child" },
  ])("do not open at %o", (elsewhere) => {
    const stored = encryptField(keys, place, "hemligt");
    expect(faultOf(() => decryptField(keys, elsewhere, stored))).toBe("DAMAGED_OR_MISPLACED");
  });

  it("do not open when any byte is changed", () => {
    const stored = encryptField(keys, place, "hemligt");
    const bytes = Buffer.from(stored.slice("v1:k2:".length), "base64url");
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      const text = `v1:k2:${changed.toString("base64url")}`;
      expect(faultOf(() => decryptField(keys, place, text))).toBe("DAMAGED_OR_MISPLACED");
    }
  });

  it.each(["", "hemligt", "v1:k2:", "v2:k2:AAAA", "v1:k2:AA AA", "v1:k2:AAAA", "v1::AAAA"])(
    "are not taken for such when they are %j",
    (stored) => {
      expect(faultOf(() => decryptField(keys, place, stored))).toBe("MALFORMED");
    },
  );

  it("do not open without their key, nor with another of the same id", () => {
    const stored = encryptField(keys, place, "hemligt");
    expect(faultOf(() => decryptField([older], place, stored))).toBe("UNKNOWN_KEY");
    const impostor = { id: "k2", key: randomBytes(32) };
    expect(faultOf(() => decryptField([impostor], place, stored))).toBe("DAMAGED_OR_MISPLACED");
  });

  it("tell nothing of their content when they fail", () => {
    const stored = encryptField(keys, place, "19121212-1212");
    for (const attempt of [
      () => decryptField([older], place, stored),
      () => decryptField(keys, { ...place, rowId: "x" }, stored),
      () => decryptField(keys, place, "19121212-1212"),
    ]) {
      expect(() => attempt()).toThrow(expect.not.objectContaining({ message: /1212/ }));
      expect(() => attempt()).not.toThrow(/1212/);
    }
  });
});

describe("keys", () => {
  it("change without loss: old values open, and are told apart", () => {
    const old = encryptField([older], place, "hemligt");
    expect(decryptField(keys, place, old)).toBe("hemligt");
    expect(needsReencryption(keys, old)).toBe(true);
    expect(needsReencryption(keys, encryptField(keys, place, decryptField(keys, place, old)))).toBe(
      false,
    );
    expect(needsReencryption(keys, encryptBytes([older], place, Buffer.from("x")))).toBe(true);
    expect(() => needsReencryption(keys, "hemligt")).toThrow(DecryptionError);
  });

  it("are read from a setting, newest first", () => {
    const setting = keys.map(({ id, key }) => `${id}:${Buffer.from(key).toString("base64")}`);
    expect(parseFieldKeys(setting.join(", "))).toEqual(keys);
  });

  it.each(["", "k1", "k1:AAAA", `:${randomBytes(32).toString("base64")}`, "k 1:AAAA"])(
    "cannot be read from %j",
    (setting) => {
      expect(() => parseFieldKeys(setting)).toThrow(RangeError);
    },
  );

  it("must differ in id, exist and be long enough", () => {
    const one = `k1:${randomBytes(32).toString("base64")}`;
    expect(() => parseFieldKeys(`${one},${one}`)).toThrow(/same id/);
    expect(() => encryptField([], place, "x")).toThrow(RangeError);
    expect(() => encryptField([{ id: "k", key: randomBytes(16) }], place, "x")).toThrow(RangeError);
  });

  it.each([
    { ...place, table: "" },
    { ...place, rowId: "a|b" },
  ])("seal only to a place that can be told from others: %o", (unclear) => {
    expect(() => encryptField(keys, unclear, "x")).toThrow(RangeError);
  });
});

describe("bytes", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (plain) => {
        const stored = encryptBytes(keys, place, plain);
        expect(new Uint8Array(decryptBytes(keys, place, stored))).toEqual(plain);
      }),
    );
  });

  it("do not open when changed, cut or moved", () => {
    const stored = encryptBytes(keys, place, Buffer.from("hemligt"));
    fc.assert(
      fc.property(fc.nat(stored.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const changed = Buffer.from(stored);
        changed.writeUInt8(changed.readUInt8(at) ^ flip, at);
        expect(() => decryptBytes(keys, place, changed)).toThrow(DecryptionError);
        expect(() => decryptBytes(keys, place, stored.subarray(0, at))).toThrow(DecryptionError);
      }),
    );
    expect(() => decryptBytes(keys, { ...place, rowId: "x" }, stored)).toThrow(DecryptionError);
  });
});

function faultOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof DecryptionError) return error.reason;
    throw error;
  }
  return "opened";
}
