import pg from "pg";
import { plantContent } from "../../scripts/setup/content.mjs";
import "./server-modules.mjs";
import { clearStory, storyStanding } from "./standing.mjs";

// Loaded only now: what is imported above is found before the line above has changed how.
const { closeDatabase } = await import("@/lib/platform/db");
const { plantStory } = await import("./story");

// Whatever a crash takes is planted anew, so no deed waits for the disk.
process.env.PGOPTIONS = "-c synchronous_commit=off";

/** One planting at a time in a database, whoever starts it. */
const LOCK = "SELECT pg_try_advisory_lock(hashtextextended('hemvist demo story', 0)) AS won";

/** Plants the demo story into the database of the settings, once; one broken off is begun anew. */
async function main(): Promise<number> {
  const connectionString = process.env.DATABASE_ADMIN_URL;
  if (!connectionString) return no("DATABASE_ADMIN_URL: is not set.");
  const owner = new pg.Client({ connectionString });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ won: boolean }>(LOCK);
    if (!rows[0]?.won) return no("The demo story is being planted by another process.");
    const standing = await storyStanding(owner);
    if (standing === "OTHERS") {
      return no("The database holds people who are not the demo's; nothing was planted.");
    }
    if (standing === "WHOLE") {
      console.log("The demo story stands already.");
      return 0;
    }
    if (standing === "HALF") {
      await clearStory(owner);
      await plantContent(connectionString);
    }
    const { deeds, seconds } = await plantStory(new Date());
    // Its first readers come before the database has looked at its own tables.
    await owner.query("ANALYZE");
    console.log(`The demo story is planted: ${deeds} deeds in ${seconds.toFixed(0)} s.`);
    return 0;
  } finally {
    await closeDatabase();
    await owner.end();
  }
}

function no(text: string): number {
  console.error(text);
  return 1;
}

process.exitCode = await main();
