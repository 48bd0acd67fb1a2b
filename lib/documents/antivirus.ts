import "server-only";
import { connect, type Socket } from "node:net";

/** Where clamd listens: a host and port, or the path of a socket. */
export type ClamdAddress = { host: string; port: number } | { path: string };

/** Only a clean file may leave quarantine; an unreachable scanner has said nothing. */
export type Verdict =
  | { state: "CLEAN" }
  | { state: "INFECTED"; signature: string }
  | { state: "UNREACHABLE"; reason: string };

const PIECE_BYTES = 64 * 1024;
const MOST_REPLY = 4_096;

/**
 * Reads the setting: `/run/clamd.sock`, `unix:/run/clamd.sock`, `tcp://host:3310` or `host:3310`.
 * @throws {RangeError} if it is neither.
 */
export function parseClamdAddress(setting: string): ClamdAddress {
  const text = setting.trim();
  const path = /^(?:unix:(?:\/\/)?)?(\/.+)$/.exec(text)?.[1];
  if (path) return { path };
  const match = /^(?:tcp:\/\/)?(\[[\da-f:]+\]|[^\s:/]+):(\d{1,5})\/?$/i.exec(text);
  const port = Number(match?.[2]);
  if (!match?.[1] || port < 1 || port > 65_535) {
    throw new RangeError("CLAMD must be host:port or the path of a socket");
  }
  return { host: match[1].replace(/^\[|\]$/g, ""), port };
}

/**
 * Has a file scanned by clamd (command INSTREAM).
 * @param timeoutMs for the whole scan, in milliseconds.
 */
export function scanForViruses(
  address: ClamdAddress,
  bytes: Uint8Array,
  { timeoutMs }: { timeoutMs: number },
): Promise<Verdict> {
  const socket = connect(address);
  return new Promise<Verdict>((resolve) => {
    let reply = "";
    let isSettled = false;
    const settle = (verdict: Verdict) => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(timer);
      socket.destroy();
      resolve(verdict);
    };
    const fail = (reason: string) => settle({ state: "UNREACHABLE", reason });
    const timer = setTimeout(() => fail(`no answer within ${timeoutMs} ms`), timeoutMs);

    socket.on("connect", () => send(socket, bytes));
    socket.on("data", (part) => {
      reply += part.toString("utf8");
      if (reply.includes("\0")) settle(verdictOf(reply));
      else if (reply.length > MOST_REPLY) fail("an answer without end");
    });
    // A scanner that finds the file too long answers and closes while we are still sending.
    socket.on("error", (error: NodeJS.ErrnoException) =>
      reply ? settle(verdictOf(reply)) : fail(error.code ?? "connection lost"),
    );
    socket.on("close", () => (reply ? settle(verdictOf(reply)) : fail("closed without an answer")));
  });
}

function send(socket: Socket, bytes: Uint8Array): void {
  socket.write("zINSTREAM\0");
  for (let sent = 0; sent < bytes.length; sent += PIECE_BYTES) {
    const piece = bytes.subarray(sent, sent + PIECE_BYTES);
    socket.write(sizeOf(piece.length));
    socket.write(piece);
  }
  socket.write(sizeOf(0));
}

function sizeOf(length: number): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(length);
  return size;
}

function verdictOf(reply: string): Verdict {
  const answer = reply.replaceAll("\0", "").trim();
  if (answer === "stream: OK") return { state: "CLEAN" };
  const found = /^stream: (.{1,200}) FOUND$/.exec(answer);
  if (found?.[1]) return { state: "INFECTED", signature: found[1] };
  return { state: "UNREACHABLE", reason: answer.slice(0, 200) };
}
