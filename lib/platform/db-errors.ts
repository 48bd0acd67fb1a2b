type Faulty = { code?: unknown; message?: unknown; meta?: unknown; cause?: unknown };

const RETRIED = new Set(["40001", "40P01"]);
const GONE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2028",
  "57P01",
  "57P02",
  "57P03",
  "53300",
  "08006",
  "08001",
]);

/** The same in the words of Prisma's driver. */
const GONE_KINDS = new Set([
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TooManyConnections",
]);

/** What the database said no with. */
export type DbFault = { codes: string[]; constraint: string | null };

/** Finds the codes and the constraint's name in an error, however deep the driver has wrapped it. */
export function dbFault(error: unknown): DbFault {
  const codes: string[] = [];
  let text = "";
  const visit = (value: unknown, depth: number) => {
    if (typeof value !== "object" || value === null || depth > 6) return;
    const { code, message, meta, cause } = value as Faulty & {
      originalCode?: unknown;
      originalMessage?: unknown;
    };
    const { originalCode, originalMessage, driverAdapterError, constraint, kind } = value as Record<
      string,
      unknown
    >;
    for (const each of [code, originalCode]) if (typeof each === "string") codes.push(each);
    if (kind === "TransactionWriteConflict") codes.push("40001");
    if (GONE_KINDS.has(String(kind))) codes.push("P1001");
    for (const each of [message, originalMessage]) if (typeof each === "string") text += ` ${each}`;
    if (typeof constraint === "object" && constraint !== null)
      text += ` "${JSON.stringify(constraint)}"`;
    for (const below of [meta, cause, driverAdapterError]) visit(below, depth + 1);
  };
  visit(error, 0);
  const constraint = /constraint[:\s]+\\?"([a-z0-9_]+)\\?"/i.exec(text)?.[1] ?? null;
  for (const known of ["23P01", "23505", "23514", "42501", "40001", "40P01", "55P03"]) {
    if (text.includes(known)) codes.push(known);
  }
  return { codes, constraint };
}

/** Two transactions got in each other's way; trying again may go well. */
export function isRetryable(error: unknown): boolean {
  return dbFault(error).codes.some((code) => RETRIED.has(code) || code === "P2034");
}

/** The database cannot be reached, or not in time. */
export function isDatabaseGone(error: unknown): boolean {
  const { codes } = dbFault(error);
  if (codes.some((code) => GONE.has(code))) return true;
  const message = error instanceof Error ? error.message : "";
  return /terminating connection|Connection terminated|is not queryable|connect(ion)? (refused|timeout)|timeout exceeded when trying to connect|Can't reach database/i.test(
    message,
  );
}
