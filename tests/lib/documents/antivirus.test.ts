import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parseClamdAddress, scanForViruses } from "@/lib/documents/antivirus";
import { type FakeClamd, fakeClamd } from "@/tests/support/clamd";

// In two halves, so that the scanner of a developer's machine leaves this file alone.
const EICAR = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"}`;
const patience = { timeoutMs: 2_000 };

describe("parseClamdAddress", () => {
  it.each([
    ["/run/clamav/clamd.ctl", { path: "/run/clamav/clamd.ctl" }],
    ["unix:/run/clamd.sock", { path: "/run/clamd.sock" }],
    ["unix:///run/clamd.sock", { path: "/run/clamd.sock" }],
    ["tcp://antivirus:3310", { host: "antivirus", port: 3310 }],
    ["127.0.0.1:3310", { host: "127.0.0.1", port: 3310 }],
    ["[::1]:3310", { host: "::1", port: 3310 }],
  ])("reads %s", (setting, address) => {
    expect(parseClamdAddress(setting)).toEqual(address);
  });

  it.each(["", "antivirus", "antivirus:0", "antivirus:70000", "http://x:1/y", "a b:3310"])(
    "cannot read %j",
    (setting) => {
      expect(() => parseClamdAddress(setting)).toThrow(/CLAMD/);
    },
  );
});

describe("scanForViruses", () => {
  let clamd: FakeClamd | undefined;
  afterEach(() => clamd?.close());

  it("sends the whole file in pieces and takes OK for clean", async () => {
    clamd = await fakeClamd(() => "stream: OK\0");
    for (const size of [1, 65_536, 300_000, 0]) {
      const file = randomBytes(size);
      expect(await scanForViruses(clamd.address, file, patience)).toEqual({ state: "CLEAN" });
      expect(clamd.received.at(-1)?.equals(file)).toBe(true);
    }
  });

  it("tells which virus was found", async () => {
    clamd = await fakeClamd((file) =>
      file.toString("latin1") === EICAR ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0",
    );
    expect(await scanForViruses(clamd.address, Buffer.from(EICAR), patience)).toEqual({
      state: "INFECTED",
      signature: "Eicar-Test-Signature",
    });
  });

  it("speaks over the socket of the machine", async () => {
    const folder = mkdtempSync(join(tmpdir(), "clamd-"));
    clamd = await fakeClamd(() => "stream: OK\0", join(folder, "clamd.sock"));
    expect(await scanForViruses(clamd.address, Buffer.from("hej"), patience)).toEqual({
      state: "CLEAN",
    });
    rmSync(folder, { recursive: true });
  });

  it.each([
    "INSTREAM size limit exceeded. ERROR\0",
    "stream: OK, almost\0",
    "stream:  FOUND\0",
    "stream: OK\nstream: X FOUND\0",
    "\0",
    "",
  ])("takes the answer %j for none", async (answer) => {
    clamd = await fakeClamd(() => answer);
    const verdict = await scanForViruses(clamd.address, Buffer.from("hej"), patience);
    expect(verdict.state).toBe("UNREACHABLE");
  });

  it("waits no longer than it may", async () => {
    clamd = await fakeClamd(() => null);
    const verdict = await scanForViruses(clamd.address, Buffer.from("hej"), { timeoutMs: 50 });
    expect(verdict).toEqual({ state: "UNREACHABLE", reason: "no answer within 50 ms" });
  });

  it("says so when nobody listens", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const bound = server.address();
    const port = typeof bound === "object" && bound ? bound.port : 0;
    await new Promise((resolve) => server.close(resolve));
    const verdict = await scanForViruses({ host: "127.0.0.1", port }, Buffer.from("x"), patience);
    expect(verdict).toEqual({ state: "UNREACHABLE", reason: "ECONNREFUSED" });
    expect(await scanForViruses({ path: "/nowhere/clamd" }, Buffer.from("x"), patience)).toEqual({
      state: "UNREACHABLE",
      reason: "ENOENT",
    });
  });

  it("takes no part of an answer for the whole", async () => {
    clamd = await fakeClamd(() => "stream: O");
    const verdict = await scanForViruses(clamd.address, Buffer.from("hej"), patience);
    expect(verdict.state).toBe("UNREACHABLE");
  });
});
