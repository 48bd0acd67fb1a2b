import { crc32, deflateRawSync } from "node:zlib";

/** A file for `zipOf`; what is set beside name and content makes the archive lie. */
export type ZipPart = {
  name: string;
  content: string | Uint8Array;
  /** Stored as it is, not packed. */
  isStored?: boolean;
  /** What the archive claims that it expands to. */
  claimedSize?: number;
  claimedChecksum?: number;
  localName?: string;
  flags?: number;
};

/** A small writer of zip archives, able to make dishonest ones. */
export function zipOf(parts: readonly ZipPart[], comment = ""): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { local, entry } = writtenPart(part, offset);
    files.push(local);
    directory.push(entry);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...files, listing, end, Buffer.from(comment)]);
}

function writtenPart(part: ZipPart, offset: number): { local: Buffer; entry: Buffer } {
  const content = Buffer.from(part.content);
  const packed = part.isStored ? content : deflateRawSync(content, { level: 9 });
  const name = Buffer.from(part.name);
  const localName = Buffer.from(part.localName ?? part.name);

  const shared = Buffer.alloc(22);
  shared.writeUInt16LE(part.flags ?? 0x800, 0);
  shared.writeUInt16LE(part.isStored ? 0 : 8, 2);
  shared.writeUInt32LE(part.claimedChecksum ?? crc32(content), 8);
  shared.writeUInt32LE(packed.length, 12);
  shared.writeUInt32LE(part.claimedSize ?? content.length, 16);
  shared.writeUInt16LE(name.length, 20);

  const localHead = Buffer.alloc(30);
  localHead.writeUInt32LE(0x04034b50, 0);
  localHead.writeUInt16LE(20, 4);
  shared.copy(localHead, 6);
  localHead.writeUInt16LE(localName.length, 26);

  const entryHead = Buffer.alloc(46);
  entryHead.writeUInt32LE(0x02014b50, 0);
  entryHead.writeUInt16LE(20, 4);
  entryHead.writeUInt16LE(20, 6);
  shared.copy(entryHead, 8);
  entryHead.writeUInt32LE(offset, 42);
  return {
    local: Buffer.concat([localHead, localName, packed]),
    entry: Buffer.concat([entryHead, name]),
  };
}
