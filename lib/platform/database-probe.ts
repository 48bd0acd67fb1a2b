import pg from "pg";
import { env } from "./env";

const FRESH_FOR = 1_000;

// Pages, addresses and the proxy are bundled apart: what one has seen, all go by.
const shared = globalThis as {
  hemvistProbe?: pg.Pool;
  hemvistProbed?: { at: number; answer: Promise<boolean> };
};

/** Whether the database answers, by a probe no older than a second. */
export function databaseAnswers(): Promise<boolean> {
  const instant = Date.now();
  if (shared.hemvistProbed === undefined || instant - shared.hemvistProbed.at >= FRESH_FOR) {
    shared.hemvistProbed = { at: instant, answer: probe() };
  }
  return shared.hemvistProbed.answer;
}

async function probe(): Promise<boolean> {
  if (shared.hemvistProbe === undefined) {
    shared.hemvistProbe = new pg.Pool({
      connectionString: env.databaseUrl,
      max: 1,
      connectionTimeoutMillis: 2_000,
      query_timeout: 2_000,
    });
    // An idle connection that breaks is the next probe's to report, not the process's end.
    shared.hemvistProbe.on("error", () => undefined);
  }
  try {
    await shared.hemvistProbe.query("SELECT 1");
    return true;
  } catch {
    return false;
  }
}
