import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { clearStory, storyStanding } from "@/prisma/seed/standing.mjs";
import { plantStory } from "@/prisma/seed/story";
import { ask } from "../support/catalogue";

const MINUTES = 60_000;
const anchor = new Date();

async function withOwner<Result>(run: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_ADMIN_URL });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** The one row that a question gives. */
async function one<Row = Record<string, unknown>>(sql: string): Promise<Row> {
  const [row] = await ask<Row>(sql);
  if (row === undefined) throw new Error("no row");
  return row;
}

/** How many rows there are of each value of a column. */
async function counts(column: string, table: string): Promise<Record<string, number>> {
  const rows = await ask<{ value: string; count: number }>(
    `SELECT ${column} AS value, count(*)::int AS count FROM ${table} GROUP BY 1`,
  );
  return Object.fromEntries(rows.map(({ value, count }) => [value, count]));
}

describe("the demo story", () => {
  beforeAll(async () => {
    await plantStory(anchor);
  }, 15 * MINUTES);

  test("has the homes of the pool and fifty places in its jourhem", async () => {
    expect(
      await one(`
        WITH kinds AS (
          SELECT h.id, h.state, h.placement_kinds, h.has_adjacent_living, h.is_mentor_home, c.form, c.places,
            (SELECT string_agg(k.kind::text, ' ') FROM home_capability k WHERE k.home_id = h.id) AS kind
          FROM home h LEFT JOIN contract c ON c.home_id = h.id AND c.state = 'ACTIVE')
        SELECT count(*)::int AS homes,
          count(*) FILTER (WHERE form = 'CONTRACTED')::int AS contracted,
          count(*) FILTER (WHERE form = 'ASSIGNMENT' AND kind <> 'FOSTER')::int AS assignment,
          sum(places) FILTER (WHERE kind <> 'FOSTER')::int AS places,
          count(*) FILTER (WHERE kind = 'FOSTER')::int AS foster,
          count(*) FILTER (WHERE kind = 'RELIEF')::int AS "reliefOnly",
          count(*) FILTER (WHERE placement_kinds = '{TRANSIT}')::int AS "transitOnly",
          count(*) FILTER (WHERE 'PARENT_CHILD' = ANY (placement_kinds))::int AS "parentAndChild",
          count(*) FILTER (WHERE has_adjacent_living)::int AS "adjacentLiving",
          count(*) FILTER (WHERE is_mentor_home AND form IS NULL AND state = 'SUITABLE')::int AS mentors
        FROM kinds`),
    ).toEqual({
      ...{ homes: 38, contracted: 6, assignment: 27, places: 50, foster: 4, reliefOnly: 1 },
      ...{ transitOnly: 2, parentAndChild: 2, adjacentLiving: 2, mentors: 1 },
    });
    expect(await counts("kind", "home_overlay")).toEqual({ PAUSED: 1, STOPPED: 1 });
    expect(await counts("state", "contract")).toEqual({ ACTIVE: 36, NOTICE_GIVEN: 1 });
  });

  test("has every home's registers checked, save for one; two run out soon", async () => {
    const checks = await ask<{ left: number }>(`
      SELECT (app.home_checks_valid_until(h.id) - (SELECT max(at)::date FROM audit_event)) AS left
      FROM home h, (SELECT set_config('app.ctx', '{"kind":"JOB"}', false)) AS context`);
    const left = checks.map((row) => row.left);
    expect(left.filter((days) => days < 0)).toHaveLength(1);
    expect(left.filter((days) => days >= 0 && days <= 32)).toHaveLength(2);
  });

  test("has placements in every state, one past the time limit and none above its places", async () => {
    expect(await counts("state", "placement")).toEqual({
      ...{ PROVISIONAL: 1, CONFIRMED: 1, ACTIVE: 20, ENDED: 10, DID_NOT_ARRIVE: 1 },
    });
    expect(
      await one(`
        SELECT count(*) FILTER (WHERE special_reasons IS NULL)::int AS passed,
               count(special_reasons)::int AS excused
        FROM placement WHERE state = 'ACTIVE' AND home_kind = 'EMERGENCY'
          AND child_investigation_closed_on + interval '2 months' < now()`),
    ).toEqual({ passed: 1, excused: 1 });
    expect(
      await one(`
        SELECT count(*) FILTER (WHERE p.agreement_signed_on IS NULL)::int AS unsigned,
               count(*) FILTER (WHERE c.protection_level <> 'NONE')::int AS protected
        FROM placement p JOIN child c ON c.id = p.child_id WHERE p.state = 'ACTIVE'`),
    ).toEqual({ unsigned: 1, protected: 1 });
    expect(
      await one(`
        SELECT count(DISTINCT client_organisation_id)::int AS clients,
               count(*) FILTER (WHERE assigned_to_id IS NULL)::int AS unassigned,
               count(withdrawn_at)::int AS withdrawn FROM placement_request`),
    ).toEqual({ clients: 8, unassigned: 2, withdrawn: 1 });
    expect(await counts("answer", "proposal")).toEqual({ ACCEPTED: 33, DECLINED: 1, null: 1 });
    expect(await counts("kind", "stay WHERE state = 'TAKEN'")).toEqual({ HOLD: 2, PLACEMENT: 32 });
  });

  test("has an information meeting that has been, and two to come, one of them full", async () => {
    expect(
      await ask(`
        SELECT m.attended_people AS came, m.capacity,
          coalesce(sum(s.people) FILTER (WHERE s.state = 'CONFIRMED'), 0)::int AS taken,
          coalesce(sum(s.people) FILTER (WHERE s.state = 'WAITING'), 0)::int AS waiting,
          count(s.review_reason)::int AS doubtful
        FROM meeting m JOIN meeting_sign_up s ON s.meeting_id = m.id GROUP BY m.id ORDER BY m.starts_at`),
    ).toEqual([
      { came: 5, capacity: 20, taken: 6, waiting: 0, doubtful: 0 },
      { came: null, capacity: 25, taken: 5, waiting: 1, doubtful: 1 },
      { came: null, capacity: 6, taken: 6, waiting: 3, doubtful: 0 },
    ]);
  });

  test("has inquiries in every state and investigations at every stage", async () => {
    expect(await counts("state", "inquiry")).toEqual({
      ...{ RECEIVED: 8, IN_CONTACT: 2, INFO_CALL_HELD: 2, CONVERTED: 53, NOT_PROCEEDING: 2 },
      ...{ WITHDRAWN: 1, UNREACHABLE: 1, PARKED: 1, MERGED: 1 },
    });
    expect(await counts("state", "investigation")).toEqual({
      ...{ OPEN: 9, ON_HOLD: 1, SUBMITTED: 1, COMMUNICATED: 1, CLOSED: 41 },
    });
    expect(
      await one(`
        SELECT (SELECT count(*)::int FROM protected_reader) AS readers,
               (SELECT count(*)::int FROM household WHERE protection_level <> 'NONE') AS hidden,
               (SELECT count(*)::int FROM conflict_of_interest) AS conflicts,
               (SELECT count(*)::int FROM register_check
                WHERE result = 'ENTRY' AND entry_acceptable IS NULL) AS entries,
               (SELECT count(*)::int FROM inquiry
                WHERE review_reason IS NOT NULL AND reviewed_at IS NULL) AS doubtful`),
    ).toEqual({ readers: 3, hidden: 1, conflicts: 1, entries: 1, doubtful: 1 });
  });

  test("is told by deeds that the log keeps, none refused and none later than the present", async () => {
    expect(await counts("outcome", "audit_event")).toEqual({ DONE: expect.any(Number) });
    const log = await one<{ deeds: number; others: number; last: Date }>(`
      SELECT count(*) FILTER (WHERE actor_kind = 'SEED')::int AS deeds,
             count(*) FILTER (WHERE actor_kind <> 'SEED')::int AS others,
             max(at) FILTER (WHERE actor_kind = 'SEED') AS last FROM audit_event`);
    expect(log.deeds).toBeGreaterThan(2_300);
    expect(log.others).toBe(1);
    expect(log.last.getTime()).toBeLessThanOrEqual(anchor.getTime());
  });

  test("leaves no number out and nothing to do about what is over", async () => {
    expect(
      await ask(`
        WITH numbers AS (SELECT number FROM inquiry UNION ALL SELECT number FROM investigation
          UNION ALL SELECT number FROM home UNION ALL SELECT number FROM placement_request
          UNION ALL SELECT number FROM placement)
        SELECT c.year FROM matter_counter c
        WHERE c.last <> (SELECT count(*) FROM numbers WHERE number LIKE 'HV-' || c.year || '-%')`),
    ).toEqual([]);
    expect(
      await ask(`
        SELECT t.kind, t.matter_number FROM task t
        LEFT JOIN inquiry q ON q.id = t.subject_id LEFT JOIN investigation i ON i.id = t.subject_id
        LEFT JOIN placement p ON p.id = t.subject_id LEFT JOIN home h ON h.id = t.subject_id
        WHERE t.done_at IS NULL AND (
          h.id IS NOT NULL OR i.state = 'CLOSED' OR p.state IN ('ENDED', 'DID_NOT_ARRIVE')
          OR q.state IN ('CONVERTED', 'NOT_PROCEEDING', 'WITHDRAWN', 'UNREACHABLE', 'MERGED'))`),
    ).toEqual([]);
    expect(
      await one(
        "SELECT count(*)::int AS late FROM outbox_message WHERE sent_at IS NULL AND created_at < now() - interval '25 hours'",
      ),
    ).toEqual({ late: 0 });
  });

  test("has something to read, to send and to go to on the page of the family that signs in", async () => {
    const elin = `
      SELECT a.id, a.inquiry_id, i.id AS file FROM inquiry_adult a
      JOIN app_user u ON u.id = a.user_id JOIN investigation i ON i.inquiry_id = a.inquiry_id
      WHERE u.subject = 'demo-familj'`;
    expect(
      await ask(`
        WITH elin AS (${elin})
        SELECT m.side, EXISTS (SELECT FROM message_read r WHERE r.message_id = m.id) AS read
        FROM message m JOIN message_thread t ON t.id = m.thread_id JOIN elin ON elin.id = t.subject_id
        ORDER BY m.sent_at`),
    ).toEqual([
      { side: "OUTSIDE", read: true },
      { side: "UNIT", read: true },
      { side: "UNIT", read: false },
      { side: "OUTSIDE", read: false },
    ]);
    expect(
      await one(`
        WITH elin AS (${elin})
        SELECT (SELECT count(*)::int FROM upload_ask s JOIN elin ON s.adult_id = elin.id WHERE s.closed_at IS NULL) AS asked,
          (SELECT count(*)::int FROM upload p JOIN elin ON p.adult_id = elin.id WHERE p.received_at IS NOT NULL) AS received,
          (SELECT count(*)::int FROM appointment b JOIN elin ON b.investigation_id = elin.file
           WHERE b.starts_at BETWEEN now() + interval '3 days' AND now() + interval '14 days') AS booked,
          (SELECT string_agg(k.kind, ' ') FROM task k JOIN elin ON k.subject_id = elin.file
           WHERE k.done_at IS NULL AND k.kind LIKE 'FAMILY%') AS tasks`),
    ).toEqual({ asked: 1, received: 1, booked: 1, tasks: "FAMILY_ANSWER" });
  });

  test("lets the families of the demo sign in as themselves", async () => {
    expect(
      await ask(`
        SELECT u.display_name FROM app_user u JOIN person p ON p.id = u.person_id
        WHERE u.display_name = p.given_name || ' ' || p.family_name ORDER BY 1`),
    ).toEqual(
      ["Birgitta Visgård", "Elin Hoppfeldt", "Sara Varmbo", "Tomas Öppenhäll"].map(
        (display_name) => ({ display_name }),
      ),
    );
  });
});

describe("a planting that was broken off", () => {
  test("is told from a whole one, and only it may be cleared", async () => {
    await withOwner(async (owner) => {
      expect(await storyStanding(owner)).toBe("WHOLE");
      await expect(clearStory(owner)).rejects.toThrow("half-planted");
      await owner.query(`UPDATE setting SET value = '"planting"' WHERE key = 'demo.story'`);
      expect(await storyStanding(owner)).toBe("HALF");
      await clearStory(owner);
      expect(await storyStanding(owner)).toBe("NONE");
      expect(await one("SELECT count(*)::int AS rows FROM audit_event")).toEqual({ rows: 0 });
      await expect(owner.query("TRUNCATE audit_event CASCADE")).rejects.toThrow("never changed");
    });
  });

  test("is not seen in a database that holds others", async () => {
    await withOwner(async (owner) => {
      await owner.query(
        `INSERT INTO app_user (id, issuer, subject, display_name)
         VALUES (gen_random_uuid(), 'https://issuer.test', 'somebody', 'Någon')`,
      );
      expect(await storyStanding(owner)).toBe("OTHERS");
      await expect(clearStory(owner)).rejects.toThrow("half-planted");
    });
  });
});
