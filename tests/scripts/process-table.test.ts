import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { isFree } from "@/scripts/setup/ports.mjs";
import {
  isSameProcess,
  listenerOn,
  listeningInodes,
  membersOf,
  parseStat,
  startOf,
} from "@/scripts/setup/process-table.mjs";

const onLinux = test.runIf(process.platform === "linux");

test("a name with brackets and spaces does not shift the fields", () => {
  const line =
    "4242 (node) x (1) S 17 4000 4000 0 -1 4194560 1 0 0 0 1 2 0 0 20 0 7 0 987654 1000 20 1844";
  expect(parseStat(line)).toEqual({ state: "S", parent: 17, group: 4000, started: "987654" });
});

test("only listening sockets of the port count", () => {
  const table = [
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode",
    "   0: 0100007F:0BB8 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1111 1",
    "   1: 0100007F:0BB8 0100007F:D431 01 00000000:00000000 00:00000000 00000000     0        0 2222 1",
    "   2: 0100007F:0BB9 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 3333 1",
  ].join("\n");
  expect(listeningInodes(table, 3000)).toEqual(["1111"]);
  expect(listeningInodes(table, 80)).toEqual([]);
});

onLinux("a process is known by its id and its start, and not known once it is gone", async () => {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], { detached: true });
  const pid = child.pid ?? 0;
  const started = startOf(pid) ?? "";
  expect(started).not.toBe("");
  expect(isSameProcess({ pid, started })).toBe(true);
  expect(isSameProcess({ pid, started: "another" })).toBe(false);
  expect(membersOf(pid)).toEqual([pid]);
  child.kill("SIGKILL");
  await new Promise((resolve) => child.once("exit", resolve));
  expect(startOf(pid)).toBeUndefined();
  expect(isSameProcess({ pid, started })).toBe(false);
});

onLinux("who listens on a port is found", async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  expect(await isFree(port)).toBe(false);
  expect(listenerOn(port)?.pid).toBe(process.pid);
  await new Promise((resolve) => server.close(resolve));
  expect(await isFree(port)).toBe(true);
  expect(listenerOn(port)).toBeUndefined();
});
