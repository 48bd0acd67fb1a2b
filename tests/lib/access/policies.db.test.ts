import { beforeAll, describe, expect, test } from "vitest";
import { type DbContext, inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { assertRuntimeRole } from "@/lib/platform/runtime-role";
import { asJob, makeUser, organisation } from "../../support/actors";
import { ask, tables } from "../../support/catalogue";

// Reached through functions alone: no right at all on them.
const withoutRights = ["matter_counter", "rate_limit"];
// Names of applied migrations, read by the readiness check.
const withoutPolicy = ["_prisma_migrations"];

let all: string[] = [];

beforeAll(async () => {
  all = await tables();
  await organisation("Ekdala");
  await organisation("Björkvik");
  await makeUser(["CONSULTANT"]);
});

describe("row-level security", () => {
  test("is on for every table, and every table has a policy", async () => {
    const rows = await ask<{ name: string; on: boolean; policies: number }>(
      `SELECT c.relname AS name, c.relrowsecurity AS on,
              (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
       FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`,
    );
    const bare = rows.filter(({ on, policies }) => !on || policies === 0).map(({ name }) => name);
    expect(bare).toEqual(withoutPolicy);
    expect(rows.length).toBeGreaterThan(50);
  });

  test("every policy is for the runtime group alone", async () => {
    const others = await ask(
      `SELECT polname FROM pg_policy WHERE NOT (polroles = ARRAY['hemvist_runtime'::regrole::oid])`,
    );
    expect(others).toEqual([]);
  });

  test("the runtime login is neither superuser nor owner", async () => {
    await expect(assertRuntimeRole()).resolves.toBeUndefined();
  });

  test("without a context every table is empty", async () => {
    for (const table of readable()) {
      const rows = await asNobody((tx) =>
        tx.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM "${table}" LIMIT 1`),
      );
      expect(rows, table).toEqual([]);
    }
  });

  test("without a context nothing can be changed or deleted", async () => {
    for (const table of readable()) {
      const column = await firstColumn(table);
      const change = `UPDATE "${table}" SET "${column}" = "${column}"`;
      const changed = await asNobody((tx) => tx.$executeRawUnsafe(change)).catch(codeOf);
      expect([0, "42501"], `${table} update`).toContain(changed);
      const deleted = await asNobody((tx) => tx.$executeRawUnsafe(`DELETE FROM "${table}"`)).catch(
        codeOf,
      );
      expect([0, "42501"], `${table} delete`).toContain(deleted);
    }
  });

  test("a signed-in user without a role sees municipalities, what everybody may read and the own rows only", async () => {
    const id = await makeUser([]);
    const seen: string[] = [];
    for (const table of readable()) {
      const rows = await inTransaction({ kind: "USER", user: id, roles: [], serves: [] }, (tx) =>
        tx.$queryRawUnsafe<unknown[]>(`SELECT 1 FROM "${table}" LIMIT 1`),
      );
      if (rows.length > 0) seen.push(table);
    }
    const published = ["content_language", "content_page", "content_version"];
    expect(seen.sort()).toEqual(["app_user", ...published, "organisation"]);
  });

  test("a context that is no object counts as none", async () => {
    const rows = await inTransaction(null as unknown as DbContext, (tx) => tx.organisation.count());
    expect(rows).toBe(0);
  });

  test("a context does not outlive its transaction on the pooled connection", async () => {
    const runs = Array.from({ length: 60 }, async (_each, index) => {
      if (index % 2 === 0) return asJob((tx) => tx.user.count());
      return asNobody((tx) => tx.user.count());
    });
    const counts = await Promise.all(runs);
    expect(counts.filter((_count, index) => index % 2 === 1)).toEqual(Array(30).fill(0));
    expect(counts[0]).toBeGreaterThan(0);
  });
});

describe("the log", () => {
  test("is written through its function alone, and never changed, not even by its owner", async () => {
    const insert = `INSERT INTO audit_event (event, actor_kind) VALUES ('x.y', 'JOB')`;
    await expect(asJob((tx) => tx.$executeRawUnsafe(insert)).catch(codeOf)).resolves.toBe("42501");
    for (const sql of [
      "UPDATE audit_event SET event = 'x'",
      "UPDATE audit_subject SET type = 'x'",
      "DELETE FROM audit_event",
      "DELETE FROM audit_subject",
      "TRUNCATE audit_subject, audit_event",
      "ALTER TABLE audit_event DISABLE TRIGGER ALL",
    ]) {
      await expect(asJob((tx) => tx.$executeRawUnsafe(sql)).catch(codeOf), sql).resolves.toBe(
        "42501",
      );
    }
    await asJob((tx) =>
      tx.$executeRawUnsafe(
        `SELECT app.record_audit('{"event":"test.made","outcome":"DONE","actorKind":"JOB","subjects":[{"type":"USER","id":"${uuidv7()}"}]}'::jsonb)`,
      ),
    );
    for (const sql of [
      "UPDATE audit_event SET event = 'x'",
      "DELETE FROM audit_event",
      "DELETE FROM audit_subject",
      "TRUNCATE audit_event CASCADE",
      "TRUNCATE audit_subject, audit_event",
      "UPDATE audit_subject SET type = 'x'",
    ]) {
      await expect(ask(sql), sql).rejects.toThrow(/never changed or deleted/);
    }
  });

  test("names who acts: nobody but the product writes in another's name, or back in time", async () => {
    const id = uuidv7();
    const context: DbContext = { kind: "USER", user: id, roles: ["CONSULTANT"], serves: [] };
    const write = (actorKind: string, userId: string | null) =>
      inTransaction(context, (tx) =>
        tx.$executeRawUnsafe(
          `SELECT app.record_audit('${JSON.stringify({ event: "test.made", outcome: "DONE", actorKind, userId, at: "2020-01-01" })}'::jsonb)`,
        ),
      ).catch(codeOf);
    expect(await write("USER", id)).toBe(1);
    for (const [kind, user] of [
      ["USER", uuidv7()],
      ["USER", null],
      ["SEED", id],
      ["JOB", null],
      ["ANONYMOUS", null],
    ] as const) {
      expect(await write(kind, user), kind).toBe("42501");
    }
  });
});

function readable(): string[] {
  return all.filter((table) => ![...withoutRights, ...withoutPolicy].includes(table));
}

function asNobody<Result>(run: Parameters<typeof inTransaction<Result>>[1]): Promise<Result> {
  return inTransaction(null as unknown as DbContext, async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.ctx', '', true)`;
    return run(tx);
  });
}

async function firstColumn(table: string): Promise<string> {
  const [row] = await ask<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'public."${table}"'::regclass AND attnum = 1`,
  );
  return row?.name ?? "id";
}

function codeOf(error: unknown): string {
  return /42501|permission denied|row-level security|never changed|must be owner/.test(
    `${error} ${JSON.stringify(error)}`,
  )
    ? "42501"
    : String(error);
}
