// @ts-check
import pg from "pg";

/**
 * Opens one connection for some work and closes it whatever happens.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

export const quoteName = pg.escapeIdentifier;
export const quoteText = pg.escapeLiteral;
