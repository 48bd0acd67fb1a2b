// @ts-check
import { quoteName, quoteText, withClient } from "./sql.mjs";

export const ownerLogin = "hemvist_owner";
export const runtimeLogin = "hemvist_app";

/** What the group role of the migrations is called; rights are given to it, not to a login. */
export const runtimeGroup = "hemvist_runtime";

/**
 * Makes the two logins and the extensions of a fresh cluster; on a known one it changes nothing.
 * @param {string} url of the superuser
 * @param {{ owner: string, runtime: string }} passwords
 */
export async function ensureLogins(url, passwords) {
  await withClient(url, async (client) => {
    const { rows } = await client.query("SELECT rolname FROM pg_roles");
    const known = new Set(rows.map((row) => row.rolname));
    // The owner makes the group role of the migrations and the shadow databases of `migrate dev`.
    const logins = [
      { name: ownerLogin, password: passwords.owner, rights: "CREATEROLE CREATEDB" },
      { name: runtimeLogin, password: passwords.runtime, rights: "" },
    ].filter(({ name }) => !known.has(name));
    for (const { name, password, rights } of logins) {
      await client.query(`CREATE ROLE ${name} LOGIN ${rights} PASSWORD ${quoteText(password)}`);
    }
    // A request that hangs must not hold a connection, a lock or a transaction open for long.
    await client.query(`
      ALTER ROLE ${runtimeLogin} SET statement_timeout = '10s';
      ALTER ROLE ${runtimeLogin} SET idle_in_transaction_session_timeout = '15s';
      ALTER ROLE ${runtimeLogin} SET lock_timeout = '3s';`);
  });
  // In the template too: the migrations' shadow databases are made from it by a non-superuser.
  await ensureExtensions(url.replace(/\/[^/]*$/, "/template1"));
}

/** @param {string} url of the superuser, to the database that gets them */
export const ensureExtensions = (url) =>
  withClient(url, (client) =>
    client.query(
      "CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE EXTENSION IF NOT EXISTS btree_gist",
    ),
  );

/**
 * Makes an empty database of the owner unless it is there.
 * @param {string} url of the superuser
 * @param {string} database
 */
export async function ensureDatabase(url, database) {
  await withClient(url, async (client) => {
    const name = quoteName(database);
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [
      database,
    ]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${name} OWNER ${ownerLogin}`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${runtimeLogin}`);
  });
  await withClient(url.replace(/\/[^/]*$/, `/${database}`), (client) =>
    client.query(`ALTER SCHEMA public OWNER TO ${ownerLogin}`),
  );
}

/**
 * Lets the login of the application act as the group role, and what graphile-worker made be used
 * by that role: its tables have row-level security switched on and no policy.
 * @param {string} adminUrl
 * @param {string} login of the application
 */
export async function grantRuntime(adminUrl, login) {
  await withClient(adminUrl, async (client) => {
    const { rows } = await client.query("SELECT pg_has_role($1, $2, 'MEMBER') AS has", [
      login,
      runtimeGroup,
    ]);
    if (!rows[0]?.has) await client.query(`GRANT ${runtimeGroup} TO ${quoteName(login)}`);
    await client.query(`
      BEGIN;
      GRANT USAGE ON SCHEMA graphile_worker TO ${runtimeGroup};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO ${runtimeGroup};
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO ${runtimeGroup};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO ${runtimeGroup};
      DO $$
      DECLARE walled record;
      BEGIN
        FOR walled IN
          SELECT c.relname FROM pg_class c
          WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
            AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'runtime')
        LOOP
          EXECUTE format('CREATE POLICY runtime ON graphile_worker.%I TO ${runtimeGroup} USING (true) WITH CHECK (true)', walled.relname);
        END LOOP;
      END $$;
      COMMIT;`);
  });
}

/**
 * Finds what would let the application pass the walls of the database.
 * @param {string} runtimeUrl
 * @returns {Promise<string | undefined>} what is wrong with the login, if anything
 */
export function runtimeProblem(runtimeUrl) {
  return withClient(runtimeUrl, async (client) => {
    const { rows } = await client.query(`
      SELECT r.rolsuper OR r.rolbypassrls AS "passesWalls",
        pg_has_role(current_user, d.datdba, 'MEMBER') OR EXISTS (
          SELECT FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
            AND c.relkind IN ('r', 'p') AND pg_has_role(current_user, c.relowner, 'MEMBER')) AS owns
      FROM pg_roles r, pg_database d
      WHERE r.rolname = current_user AND d.datname = current_database()`);
    if (rows[0]?.passesWalls) return "its login is a superuser or has BYPASSRLS";
    return rows[0]?.owns ? "its login owns the database or its tables" : undefined;
  });
}
