import { createCrew } from "@/scripts/setup/crew.mjs";
import { openRun } from "@/scripts/setup/run-record.mjs";
import {
  copyDatabase,
  recoverTestRuns,
  removeTestState,
  startTestServer,
  type TestServer,
  testRunFile,
} from "@/scripts/testing/database.mjs";

/** In the environment: where the test server is, as JSON. `npm test` sets it, else it is started here. */
const SERVER = "HEMVIST_TEST_SERVER";

type Stop = () => Promise<void>;

/** Before all tests: starts a throw-away database server unless the run has brought one. */
export async function setup(): Promise<Stop | undefined> {
  if (process.env[SERVER]) return undefined;
  await recoverTestRuns();
  const record = openRun(testRunFile);
  const crew = createCrew(record);
  try {
    process.env[SERVER] = JSON.stringify(await startTestServer(crew));
  } catch (error) {
    await crew.stopAll();
    removeTestState();
    throw error;
  }
  return async () => {
    delete process.env[SERVER];
    await crew.stopAll();
    removeTestState();
  };
}

/**
 * Gives a test file a migrated database with nothing in it, by the settings that the code under
 * test reads. The files of one worker use one name after the other: what they share stays valid.
 */
export async function openOwnDatabase(): Promise<void> {
  const server: TestServer = JSON.parse(process.env[SERVER] ?? "");
  const { runtime, direct, admin } = await copyDatabase(server, `test_${process.pid}`);
  Object.assign(process.env, {
    DATABASE_URL: runtime,
    DATABASE_DIRECT_URL: direct,
    DATABASE_ADMIN_URL: admin,
  });
}
