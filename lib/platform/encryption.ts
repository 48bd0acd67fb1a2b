import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** A key of 32 bytes; its id is 1–32 letters, figures, `-` or `_`. */
export type FieldKey = { id: string; key: Uint8Array };

/** Where a value lives. It is sealed in, so a value moved elsewhere cannot be opened. */
export type FieldPlace = { table: string; column: string; rowId: string };

/** Why a stored value could not be opened; the message never holds any of its content. */
export class DecryptionError extends Error {
  readonly reason: "MALFORMED" | "UNKNOWN_KEY" | "DAMAGED_OR_MISPLACED";

  constructor(reason: DecryptionError["reason"], text: string) {
    super(text);
    this.name = "DecryptionError";
    this.reason = reason;
  }
}

const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_ID = /^[A-Za-z0-9_-]{1,32}$/;

/**
 * Reads keys as they stand in a setting: `id:base64,id:base64`, newest first.
 * @throws {RangeError} if a key is not 32 bytes or two have one id; the text tells no key.
 */
export function parseFieldKeys(setting: string): FieldKey[] {
  const keys = setting.split(",").map((part) => {
    const [id = "", encoded = ""] = part.trim().split(":");
    return checkedKey({ id, key: Buffer.from(encoded, "base64") });
  });
  if (new Set(keys.map(({ id }) => id)).size !== keys.length) {
    throw new RangeError("Two field keys have the same id");
  }
  return keys;
}

/**
 * Encrypts a text with the newest key, AES-256-GCM.
 * @returns `v1:<key id>:<base64url of iv, tag and cipher>`, different each time.
 * @throws {RangeError} if there is no key or the place cannot be told from another.
 */
export function encryptField(keys: readonly FieldKey[], place: FieldPlace, plain: string): string {
  const newest = newestOf(keys);
  const sealed = seal(newest.key, place, Buffer.from(plain, "utf8"));
  return `v1:${newest.id}:${sealed.toString("base64url")}`;
}

/**
 * Opens what `encryptField` made.
 * @throws {DecryptionError} if it is damaged, from another place or by a key that is not there.
 */
export function decryptField(keys: readonly FieldKey[], place: FieldPlace, stored: string): string {
  const { keyId, encoded } = splitField(stored);
  return open(keyNamed(keys, keyId), place, Buffer.from(encoded, "base64url")).toString("utf8");
}

/** As `encryptField` for bytes: version, length of the key id, key id, iv, tag, cipher. */
export function encryptBytes(
  keys: readonly FieldKey[],
  place: FieldPlace,
  plain: Uint8Array,
): Buffer<ArrayBuffer> {
  const newest = newestOf(keys);
  const header = Buffer.from([1, newest.id.length]);
  return Buffer.concat([header, Buffer.from(newest.id, "ascii"), seal(newest.key, place, plain)]);
}

/**
 * Opens what `encryptBytes` made.
 * @throws {DecryptionError} if it is damaged, from another place or by a key that is not there.
 */
export function decryptBytes(
  keys: readonly FieldKey[],
  place: FieldPlace,
  stored: Uint8Array,
): Buffer<ArrayBuffer> {
  const keyId = keyIdOfBytes(stored);
  return open(keyNamed(keys, keyId), place, stored.subarray(2 + keyId.length));
}

/**
 * True if a stored value was made with another key than the newest.
 * @throws {DecryptionError} if it is no such value.
 */
export function needsReencryption(keys: readonly FieldKey[], stored: string | Uint8Array): boolean {
  const keyId = typeof stored === "string" ? splitField(stored).keyId : keyIdOfBytes(stored);
  return keyId !== newestOf(keys).id;
}

function seal(key: Uint8Array, place: FieldPlace, plain: Uint8Array): Buffer<ArrayBuffer> {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(sealOf(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

function open(key: Uint8Array, place: FieldPlace, sealed: Uint8Array): Buffer<ArrayBuffer> {
  if (sealed.length < IV_BYTES + TAG_BYTES) {
    throw new DecryptionError("MALFORMED", "The stored value is too short");
  }
  const options = { authTagLength: TAG_BYTES };
  const iv = sealed.subarray(0, IV_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key, iv, options);
  decipher.setAAD(sealOf(place));
  decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const body = decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([body, decipher.final()]);
  } catch {
    const text = "The stored value is damaged, or belongs to another row or column";
    throw new DecryptionError("DAMAGED_OR_MISPLACED", text);
  }
}

function sealOf({ table, column, rowId }: FieldPlace): Buffer {
  const parts = [table, column, rowId];
  // With the separator inside a part, two places could have one seal.
  if (parts.some((part) => part === "" || part.includes("|"))) {
    throw new RangeError("A place needs a table, a column and a row id, none with |");
  }
  return Buffer.from(parts.join("|"), "utf8");
}

function splitField(stored: string): { keyId: string; encoded: string } {
  const match = /^v1:([A-Za-z0-9_-]{1,32}):([A-Za-z0-9_-]+)$/.exec(stored);
  if (!match) throw new DecryptionError("MALFORMED", "The stored value is not an encrypted field");
  return { keyId: match[1] ?? "", encoded: match[2] ?? "" };
}

function keyIdOfBytes(stored: Uint8Array): string {
  const length = stored[1] ?? 0;
  const keyId = Buffer.from(stored.subarray(2, 2 + length)).toString("latin1");
  if (stored[0] !== 1 || keyId.length !== length || !KEY_ID.test(keyId)) {
    throw new DecryptionError("MALFORMED", "The stored bytes are not encrypted content");
  }
  return keyId;
}

function newestOf(keys: readonly FieldKey[]): FieldKey {
  const [newest] = keys;
  if (!newest) throw new RangeError("There is no field key");
  return checkedKey(newest);
}

function keyNamed(keys: readonly FieldKey[], keyId: string): Uint8Array {
  const known = keys.find(({ id }) => id === keyId);
  if (!known) {
    throw new DecryptionError("UNKNOWN_KEY", `There is no field key with the id ${keyId}`);
  }
  return checkedKey(known).key;
}

function checkedKey(key: FieldKey): FieldKey {
  if (!KEY_ID.test(key.id)) throw new RangeError("A field key has an id that cannot be used");
  if (key.key.length !== 32) throw new RangeError(`The field key ${key.id} is not 32 bytes`);
  return key;
}
