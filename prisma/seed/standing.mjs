// @ts-check
/**
 * How far the demo story has come in a database: NONE, nobody is known to it; HALF, a planting was
 * broken off; WHOLE, it stands; OTHERS, it holds people who are none of the story's.
 * @typedef {"NONE" | "HALF" | "WHOLE" | "OTHERS"} Standing
 */

/** The setting that tells it: written with the first row of the story, changed after the last. */
export const STORY_KEY = "demo.story";

/**
 * @param {import("pg").Client} client signed in as the owner of the tables
 * @returns {Promise<Standing>}
 */
export async function storyStanding(client) {
  const { rows } = await client.query(
    `SELECT EXISTS (SELECT 1 FROM app_user) AS "hasUsers",
            (SELECT value #>> '{}' FROM setting WHERE key = $1) AS mark`,
    [STORY_KEY],
  );
  const { hasUsers, mark } = rows[0];
  if (mark === "planted") return "WHOLE";
  if (mark === "planting") return "HALF";
  return hasUsers ? "OTHERS" : "NONE";
}

/**
 * Empties a database in which the planting was broken off. Never any other: whoever calls it has
 * seen HALF.
 * @param {import("pg").Client} client signed in as the owner of the tables
 */
export async function clearStory(client) {
  await client.query("BEGIN");
  try {
    if ((await storyStanding(client)) !== "HALF") throw new Error("no half-planted story here");
    const { rows } = await client.query(
      `SELECT string_agg(format('%I.%I', schemaname, tablename), ', ') AS tables FROM pg_tables
       WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
    );
    // The log lets nobody empty it; only its owner may lift that, and only within this transaction.
    const log = ["audit_event", "audit_subject"];
    for (const table of log) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    await client.query(`TRUNCATE ${rows[0].tables} RESTART IDENTITY`);
    for (const table of log) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    await client.query("DELETE FROM graphile_worker._private_jobs WHERE locked_at IS NULL");
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}
