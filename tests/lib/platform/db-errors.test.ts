import { expect, test } from "vitest";
import { isDatabaseGone } from "@/lib/platform/db-errors";

// As they came out of a database that was killed, stopped or starting while pages were being made.
const gone: unknown[] = [
  Object.assign(new Error("Can't reach database server at 127.0.0.1:1"), { code: "P1001" }),
  Object.assign(
    new Error(
      "Invalid `prisma.$queryRaw()` invocation:\nRaw query failed. Code: `N/A`. Message: `Can't reach database server at 127.0.0.1:1`",
    ),
    { code: "P2010" },
  ),
  Object.assign(new Error("terminating connection due to unexpected postmaster exit"), {
    code: "57P01",
  }),
  { code: "P2010", meta: { driverAdapterError: { cause: { originalCode: "57P03" } } } },
  { code: "P2010", meta: { driverAdapterError: { cause: { kind: "ConnectionClosed" } } } },
  { code: "57P02" },
  new Error("Client has encountered a connection error and is not queryable"),
  new Error("Connection terminated unexpectedly"),
  new Error("timeout exceeded when trying to connect"),
  Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }),
];

test.each(gone)("the database is gone: %s", (error) => {
  expect(isDatabaseGone(error)).toBe(true);
});

const there: unknown[] = [
  new Error("connection of families"),
  Object.assign(new Error("duplicate key"), { code: "23505" }),
  Object.assign(new Error("canceling statement due to statement timeout"), { code: "57014" }),
  new TypeError("broken"),
  null,
  "57P01",
];

test.each(there)("the database is there: %s", (error) => {
  expect(isDatabaseGone(error)).toBe(false);
});
