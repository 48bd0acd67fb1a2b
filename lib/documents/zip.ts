import { promisify } from "node:util";
import { crc32, inflateRaw } from "node:zlib";

const inflate = promisify(inflateRaw);

/** One file in a zip archive, with where its packed bytes lie. */
export type ZipEntry = {
  name: string;
  method: number;
  packedSize: number;
  size: number;
  checksum: number;
  /** Where its local header begins. */
  offset: number;
};

const LIMITS = { entries: 1_000, entryBytes: 25 * 1024 * 1024, totalBytes: 50 * 1024 * 1024 };
const END_BYTES = 22;
const DIRECTORY_BYTES = 46;
const LOCAL_BYTES = 30;
const SIGNATURES = { end: 0x06054b50, directory: 0x02014b50, local: 0x04034b50 };
const ENCRYPTED = 0x1;

/**
 * Reads the directory of a zip archive that is nothing but that: it begins with its first file and
 * ends with its directory, without comment, so that no other file hides before or after.
 * @returns its entries in the order they lie, or null if it is damaged, locked, split, has more
 * than 1 000 entries, expands to more than 50 MB or has names that point outside.
 */
export function zipDirectory(archive: Buffer): ZipEntry[] | null {
  const end = archive.length - END_BYTES;
  if (end < 0 || archive.readUInt32LE(end) !== SIGNATURES.end) return null;
  const count = archive.readUInt16LE(end + 10);
  const directorySize = archive.readUInt32LE(end + 12);
  const directoryOffset = archive.readUInt32LE(end + 16);
  const isWhole =
    archive.readUInt32LE(end + 4) === 0 &&
    archive.readUInt16LE(end + 8) === count &&
    archive.readUInt16LE(end + 20) === 0 &&
    directoryOffset + directorySize === end;
  if (!isWhole || count === 0 || count > LIMITS.entries) return null;

  const entries: ZipEntry[] = [];
  let position = directoryOffset;
  for (let left = count; left > 0; left -= 1) {
    const entry = readEntry(archive.subarray(position, end));
    if (!entry) return null;
    entries.push(entry);
    position += entry.length;
  }
  entries.sort((a, b) => a.offset - b.offset);
  return position === end && isSound(archive.subarray(0, directoryOffset), entries)
    ? entries
    : null;
}

/**
 * Unpacks one entry, never to more than the directory says.
 * @returns its bytes, or null if they do not match the directory.
 */
export async function unpack(archive: Buffer, entry: ZipEntry): Promise<Buffer | null> {
  const start = packedOffset(archive, entry);
  const packed = archive.subarray(start, start + entry.packedSize);
  const bytes = entry.method === 0 ? packed : await inflated(packed, entry.size);
  return bytes?.length === entry.size && crc32(bytes) === entry.checksum ? bytes : null;
}

async function inflated(packed: Buffer, size: number): Promise<Buffer | null> {
  try {
    return await inflate(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    // Damaged, or a bomb: the library stops as soon as the entry outgrows what it claimed.
    return null;
  }
}

function readEntry(rest: Buffer): (ZipEntry & { length: number }) | null {
  if (rest.length < DIRECTORY_BYTES || rest.readUInt32LE(0) !== SIGNATURES.directory) return null;
  const nameLength = rest.readUInt16LE(28);
  const name = rest.subarray(DIRECTORY_BYTES, DIRECTORY_BYTES + nameLength).toString("utf8");
  const method = rest.readUInt16LE(10);
  const isLocked = (rest.readUInt16LE(8) & ENCRYPTED) !== 0;
  if (isLocked || !isSafeName(name) || (method !== 0 && method !== 8)) return null;
  return {
    name,
    method,
    checksum: rest.readUInt32LE(16),
    packedSize: rest.readUInt32LE(20),
    size: rest.readUInt32LE(24),
    offset: rest.readUInt32LE(42),
    length: DIRECTORY_BYTES + nameLength + rest.readUInt16LE(30) + rest.readUInt16LE(32),
  };
}

function isSafeName(name: string): boolean {
  return (
    /^[^\p{Cc}\\:\ufffd]{1,255}$/u.test(name) &&
    !name.startsWith("/") &&
    name.split("/").every((part) => part !== "..")
  );
}

/** No overlaps (the bomb that packs one file into many), no repeated names, bounded sizes. */
function isSound(files: Buffer, entries: readonly ZipEntry[]): boolean {
  let free = 0;
  let total = 0;
  const names = new Set<string>();
  for (const entry of entries) {
    const hasHeader =
      entry.offset + LOCAL_BYTES <= files.length &&
      files.readUInt32LE(entry.offset) === SIGNATURES.local;
    if (!hasHeader || entry.offset < free || (free === 0 && entry.offset !== 0)) return false;
    free = packedOffset(files, entry) + entry.packedSize;
    total += entry.size;
    names.add(entry.name.toLowerCase());
    if (free > files.length || entry.size > LIMITS.entryBytes) return false;
    if (!hasSameName(files, entry)) return false;
  }
  return names.size === entries.length && total <= LIMITS.totalBytes;
}

/** Readers disagree on which of the two names counts, so they must be one. */
function hasSameName(files: Buffer, { offset, name }: ZipEntry): boolean {
  const length = files.readUInt16LE(offset + 26);
  const start = offset + LOCAL_BYTES;
  return files.subarray(start, start + length).toString("utf8") === name;
}

function packedOffset(files: Buffer, { offset }: ZipEntry): number {
  const nameLength = files.readUInt16LE(offset + 26);
  return offset + LOCAL_BYTES + nameLength + files.readUInt16LE(offset + 28);
}
