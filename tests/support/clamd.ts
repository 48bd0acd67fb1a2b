import { createServer, type Socket } from "node:net";
import type { ClamdAddress } from "@/lib/documents/antivirus";

export type FakeClamd = {
  address: ClamdAddress;
  /** The files that were sent whole. */
  received: Buffer[];
  close(): Promise<void>;
};

/**
 * A small clamd that speaks INSTREAM.
 * @param answer what it says to a whole file; null lets it stay silent.
 * @param path of a socket; without it a free port of this machine.
 */
export async function fakeClamd(
  answer: (file: Buffer) => string | null,
  path?: string,
): Promise<FakeClamd> {
  const received: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let seen = Buffer.alloc(0);
    socket.on("error", () => socket.destroy());
    socket.on("data", (part) => {
      seen = Buffer.concat([seen, part]);
      const file = wholeFile(seen);
      if (!file) return;
      received.push(file);
      const reply = answer(file);
      if (reply !== null) socket.end(reply);
    });
  });
  await new Promise<void>((resolve) => {
    if (path) server.listen(path, resolve);
    else server.listen(0, "127.0.0.1", resolve);
  });
  const bound = server.address();
  const address =
    typeof bound === "object" && bound
      ? { host: "127.0.0.1", port: bound.port }
      : { path: path ?? "" };
  return {
    address,
    received,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function wholeFile(seen: Buffer): Buffer | null {
  const command = "zINSTREAM\0";
  if (!seen.toString("latin1").startsWith(command)) return null;
  const pieces: Buffer[] = [];
  let position = command.length;
  while (position + 4 <= seen.length) {
    const size = seen.readUInt32BE(position);
    if (size === 0) return Buffer.concat(pieces);
    if (position + 4 + size > seen.length) return null;
    pieces.push(seen.subarray(position + 4, position + 4 + size));
    position += 4 + size;
  }
  return null;
}
