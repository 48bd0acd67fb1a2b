import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createLogger, scrubText } from "@/lib/platform/log";

const CANARY = "19121212-1212";
const canaries = [CANARY, "191212121212", "121212-1212", "1212121212", "Kanariefågel Kvist"];

function logged(write: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger({ write: (line) => void lines.push(line) }));
  return lines.join("");
}

describe("the log", () => {
  it("is one line of JSON with level, time and message", () => {
    const line = logged((log) => log.info({ event: "job.done", jobId: "a1", ms: 12 }, "done"));
    expect(JSON.parse(line)).toEqual({
      level: "info",
      time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
      event: "job.done",
      jobId: "a1",
      ms: 12,
      msg: "done",
    });
    expect(line.trim()).not.toContain("\n");
  });

  const ways: Record<string, (log: ReturnType<typeof createLogger>, secret: string) => void> = {
    "in the message": (log, secret) => log.info(`saved ${digitsOnly(secret)}`),
    "in a placeholder": (log, secret) => log.info("saved %s", digitsOnly(secret)),
    "in an object for a placeholder": (log, secret) => log.info("saved %o", { name: secret }),
    "in a personal field": (log, secret) => log.info({ name: secret, personalNumber: secret }, "x"),
    "deep down": (log, secret) => log.info({ a: { b: [{ fullName: secret }] } }, "x"),
    "in a body": (log, secret) => log.info({ body: { anything: secret } }, "x"),
    "in a request": (log, secret) => log.info({ req: { url: `/x?q=${secret}` } }, "x"),
    "in headers": (log, secret) => log.info({ headers: { cookie: secret } }, "x"),
    "in a query string": (log, secret) =>
      log.info({ url: `/hem?q=${encodeURIComponent(secret)}&r=${digitsOnly(secret)}` }, "x"),
    "in a map": (log, secret) => log.info({ seen: new Map([["email", secret]]) }, "x"),
    "in form values": (log, secret) => log.info({ values: { anything: secret } }, "x"),
    "in bytes": (log, secret) => log.info({ chunk: Buffer.from(secret) }, "x"),
    "in an error of the database": (log, secret) => log.error(databaseError(secret)),
    "in an error of a schema": (log, secret) =>
      log.error({ err: z.literal("a", secret).safeParse(secret).error }),
    "in the cause of an error": (log, secret) =>
      log.error(new Error("x", { cause: databaseError(secret) }), "failed"),
    "too deep to look": (log, secret) =>
      log.info({ a: { b: { c: { d: { e: { f: { g: secret } } } } } } }, "x"),
  };

  it.each(Object.keys(ways))("never tells a person %s", (way) => {
    for (const canary of canaries) {
      const output = logged((log) => ways[way]?.(log, canary));
      expect(output).toContain('"level"');
      for (const each of canaries) expect(output).not.toContain(each);
      expect(output).not.toContain("Kvist");
    }
  });

  it("takes the message of an error only scrubbed, also when it is the message of the line", () => {
    const error = new Error(`no row for ${CANARY} and namn@exempel.se`);
    for (const output of [
      logged((log) => log.error(error)),
      logged((log) => log.error({ err: error })),
      logged((log) => log.error({ err: error }, error.message)),
    ]) {
      expect(output).not.toMatch(/1212|exempel/);
      expect(JSON.parse(output)).toMatchObject({
        err: { type: "Error", message: "no row for [dolt] and [dolt]" },
      });
      expect(JSON.parse(output).err.stack[0]).toMatch(/^at /);
    }
  });

  it("keeps a number out also when it is one", () => {
    expect(logged((log) => log.info({ count: 191212121212, ms: 17 }, "x"))).toMatch(
      /"count":"\[dolt\]","ms":17/,
    );
  });
});

describe("scrubText", () => {
  it.each(["/", "a", "a@", "0 ", "/?"])("takes no longer than the text of %j is long", (part) => {
    const started = performance.now();
    expect(scrubText(part.repeat(500_000)).length).toBeLessThanOrEqual(10_000);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it.each([
    ["GET /handlaggning/hem?q=Anna 200", "GET /handlaggning/hem 200"],
    ["/api/calendar/abcDEF123.ics", "/api/calendar/[dolt]"],
    [`GET /lank/${"aB3_-".repeat(8)}xyz 200`, "GET /lank/[dolt] 200"],
    ["ring 070-123 45 67", "ring [dolt]"],
    ["ring +46 70 123 45 67 nu", "ring [dolt] nu"],
    ["till Namn.Ek@exempel.se.", "till [dolt]."],
    ["850123+1234", "[dolt]"],
  ])("%j becomes %j", (text, scrubbed) => {
    expect(scrubText(text)).toBe(scrubbed);
  });

  it.each([
    "HV-2026-000123",
    "2026-11-21T13:30:00.000Z",
    "0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee",
    "127.0.0.1:3000",
    "P2039",
    "42 rows in 1234 ms",
  ])("leaves %j", (text) => {
    expect(scrubText(text)).toBe(text);
  });
});

function digitsOnly(secret: string): string {
  return /\d/.test(secret) ? secret : "1912 12 12";
}

function databaseError(secret: string): Error {
  class PrismaClientValidationError extends Error {
    override name = "PrismaClientValidationError";
  }
  return new PrismaClientValidationError(`Argument missing: { name: "${secret}" }`);
}
