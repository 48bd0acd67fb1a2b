// @ts-check
import { randomBytes } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { quoteName, withClient } from "./sql.mjs";

/**
 * @typedef {Awaited<ReturnType<PrismaPg["connect"]>>} Adapter
 * @typedef {import("@prisma/driver-adapter-utils").SqlQuery} SqlQuery
 * @typedef {import("@prisma/driver-adapter-utils").SqlResultSet} SqlResultSet
 * @typedef {{ fields: { dataTypeID: number }[] }} Answer
 * @typedef {object} Inner what the adapter has inside and its types do not show
 * @property {(query: SqlQuery) => Promise<Answer>} performIO
 * @property {(query: SqlQuery) => Promise<SqlResultSet>} queryRaw
 * @property {(script: string) => Promise<void>} executeScript
 * @property {(error: unknown) => never} onError
 */

/** Postgres's internal "char", which catalogue queries return and the adapter does not know. */
const charType = 18;
const textType = 25;

/**
 * Changes an adapter where the schema engine needs more of it than the client does.
 * @param {Adapter} adapter
 * @param {pg.Pool} pool
 * @returns {Adapter} the same
 */
function teach(adapter, pool) {
  const inner = /** @type {Inner} */ (/** @type {unknown} */ (adapter));
  const { queryRaw, performIO } = inner;
  inner.queryRaw = async (query) => {
    /** @type {number[]} */
    const chars = [];
    const perform = async (/** @type {SqlQuery} */ asked) => {
      const answer = await performIO.call(inner, asked);
      for (const [index, field] of answer.fields.entries()) {
        if (field.dataTypeID !== charType) continue;
        chars.push(index);
        field.dataTypeID = textType;
      }
      return answer;
    };
    const set = await queryRaw.call(Object.create(inner, { performIO: { value: perform } }), query);
    for (const index of chars) set.columnTypes[index] = ColumnTypeEnum.Character;
    return set;
  };
  // The adapter cuts a script at every semicolon, also inside a function's body; Postgres takes it whole.
  inner.executeScript = async (script) => {
    await pool.query(script).catch((error) => inner.onError(error));
  };
  return adapter;
}

/**
 * Connects the engine to the database, and to shadow databases that never outlive a request.
 */
export class EngineFactory extends PrismaPg {
  /** @param {string} url of the owner, who may create databases */
  constructor(url) {
    super(url);
    this.url = url;
    /** @type {Map<string, pg.Pool>} */
    this.shadows = new Map();
  }

  /** @override */
  connect() {
    return this.open(this.url);
  }

  /** @override */
  async connectToShadowDb() {
    const name = `shadow_${Date.now()}_${randomBytes(4).toString("hex")}`;
    await withClient(this.url, (client) => client.query(`CREATE DATABASE ${quoteName(name)}`));
    const url = new URL(this.url);
    url.pathname = `/${name}`;
    return this.open(url.href, name);
  }

  /**
   * @param {string} url
   * @param {string} [shadow] name of the shadow database that this is
   * @returns {Promise<Adapter>}
   */
  async open(url, shadow) {
    const pool = new pg.Pool({ connectionString: url });
    pool.on("error", () => {});
    if (shadow) this.shadows.set(shadow, pool);
    const adapter = await new PrismaPg(pool).connect();
    adapter.dispose = () => (shadow ? this.drop(shadow) : pool.end());
    return teach(adapter, pool);
  }

  /** @param {string} shadow */
  async drop(shadow) {
    const pool = this.shadows.get(shadow);
    if (!pool) return;
    this.shadows.delete(shadow);
    await pool.end();
    await withClient(this.url, (client) =>
      client.query(`DROP DATABASE IF EXISTS ${quoteName(shadow)} WITH (FORCE)`),
    );
  }

  /** Drops what a request left, also one that failed: the engine then forgets its shadow. */
  async dropShadows() {
    for (const shadow of [...this.shadows.keys()]) await this.drop(shadow);
  }

  /** Empties the database; the engine's own reset leaves schemas that it does not describe. */
  async empty() {
    await withClient(this.url, async (client) => {
      const { rows } = await client.query(`
        SELECT nspname AS name FROM pg_namespace
        WHERE pg_get_userbyid(nspowner) = current_user AND nspname !~ '^pg_'`);
      const drops = rows.map(({ name }) => `DROP SCHEMA ${quoteName(name)} CASCADE;`);
      await client.query(`BEGIN; ${drops.join(" ")} CREATE SCHEMA IF NOT EXISTS public; COMMIT;`);
    });
  }

  /** Drops shadow databases of an engine that was killed, an hour or more ago. */
  async dropForgottenShadows() {
    const hour = 3_600_000;
    await withClient(this.url, async (client) => {
      const { rows } = await client.query(`
        SELECT datname AS name FROM pg_database
        WHERE datname ~ '^shadow_\\d{13}_[0-9a-f]{8}$' AND pg_get_userbyid(datdba) = current_user`);
      const old = rows.filter(({ name }) => Number(name.split("_")[1]) < Date.now() - hour);
      for (const { name } of old) {
        await client.query(`DROP DATABASE IF EXISTS ${quoteName(name)} WITH (FORCE)`);
      }
    });
  }
}
