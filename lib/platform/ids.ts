import { createHash, randomBytes } from "node:crypto";

/**
 * Makes a source of ids: version 7 UUIDs, which sort by the time they were made, and within the
 * same millisecond by order.
 * @param clock milliseconds since 1970.
 */
export function idSource(clock: () => number): () => string {
  let last = 0;
  let counter = 0;
  return () => {
    const now = clock();
    if (now > last) {
      last = now;
      // Half the room is left above, so that a burst does not run out of numbers at once.
      counter = randomBytes(2).readUInt16BE() & 0x7ff;
    } else if (counter === 0xfff) {
      last += 1;
      counter = 0;
    } else {
      counter += 1;
    }
    const bytes = randomBytes(16);
    bytes.writeUIntBE(last, 0, 6);
    bytes.writeUInt16BE(0x7000 | counter, 6);
    bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
    return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  };
}

/** A new id for a row. */
export const uuidv7 = idSource(Date.now);

/** A secret for a link or a session: 256 random bits, 43 characters safe in a URL. */
export function opaqueToken(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * What is stored in place of a token, so that a read of the database opens no session.
 * @returns 64 hexadecimal figures.
 */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
