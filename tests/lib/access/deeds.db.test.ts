import path from "node:path";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { act, specOf } from "@/lib/access/define-action";
import type { FormAction } from "@/lib/access/form-state";
import { at, now } from "@/lib/platform/clock";
import { Refusal } from "@/lib/platform/refusal";
import { root, sourceFiles } from "../../architecture/source";
import { makeUser, organisation } from "../../support/actors";
import { ask, tables } from "../../support/catalogue";
import { deeds } from "../../support/deeds/all";
import type { Deed } from "../../support/deeds/deed";
import { changedAt, hostileValues, isEnglish, pathsIn, valueAt } from "../../support/hostile";
import { actions } from "../../support/matrix";

vi.mock("next/headers", async () => (await import("../inquiries/browser")).nextHeaders);

const FULL = "the log is full";
const log = ["audit_event", "audit_subject"];
let watched: string[] = [];
let strangeIds: string[] = [];
const byName = new Map<string, FormAction>();

beforeAll(async () => {
  // A log that takes no row of a deed while the switch is on.
  await ask(`
    CREATE TABLE app.log_is_full ();
    CREATE FUNCTION app.refuse_when_full() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
    BEGIN
      IF NEW.outcome = 'DONE' AND EXISTS (SELECT FROM app.log_is_full) THEN
        RAISE EXCEPTION '${FULL}' USING ERRCODE = '53100';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER refuse_when_full BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION app.refuse_when_full()`);
  watched = (await tables()).filter((name) => ![...log, "rate_limit"].includes(name));
  const files = sourceFiles("lib").filter((file) => path.basename(file.path) === "actions.ts");
  for (const file of files) {
    const module: Record<string, FormAction> = await import(path.join(root, file.path));
    for (const [name, action] of Object.entries(module)) byName.set(name, action);
  }
  strangeIds = [await makeUser(["CONSULTANT"]), (await organisation("Granlunda")).id];
});

const fill = () => ask("INSERT INTO app.log_is_full DEFAULT VALUES");
const empty = () => ask("DELETE FROM app.log_is_full");
afterEach(empty);

/** How many rows each table has, and the latest transaction that wrote one: changes if anything does. */
async function standing(): Promise<Record<string, string>> {
  const each = watched.map(
    (name) =>
      `SELECT '${name}' AS name, count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) AS state FROM "${name}"`,
  );
  const rows = await ask<{ name: string; state: string }>(each.join(" UNION ALL "));
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
}

/** What becomes of a deed: done, refused in words, or an error, which here is the log's being full. */
async function outcomeOf(
  action: FormAction,
  deed: Deed,
  input: unknown,
  actor: Actor = deed.actor,
) {
  try {
    await at(deed.at ?? now(), () => act(action, actor, input));
    return { kind: "DONE" as const, texts: [] };
  } catch (error) {
    if (error instanceof Refusal) {
      const texts = [error.message, ...Object.values(error.fields).flat()];
      return { kind: "REFUSED" as const, texts };
    }
    const text = String(error);
    return { kind: text.includes(FULL) ? ("FULL" as const) : ("BROKEN" as const), texts: [text] };
  }
}

async function arranged(name: string): Promise<{ action: FormAction; deed: Deed }> {
  const [action, make] = [byName.get(name), deeds[name]];
  if (action === undefined || make === undefined) throw new Error(`no deed of ${name}`);
  return { action, deed: await make() };
}

const names = Object.keys(actions);

test("every action has a valid deed, every deed an action", () => {
  expect(Object.keys(deeds).sort()).toEqual([...names].sort());
});

describe.each(names)("%s", (name) => {
  test("stands with its row in the log, or not at all", async () => {
    const { action, deed } = await arranged(name);
    const before = await standing();
    await fill();
    expect(await outcomeOf(action, deed, deed.input)).toMatchObject({ kind: "FULL" });
    expect(await standing()).toEqual(before);

    if (deed.stranger !== undefined) {
      const outcome = await outcomeOf(action, deed, deed.input, deed.stranger);
      expect(outcome, "somebody who has nothing to do with it").toMatchObject({ kind: "REFUSED" });
    }
    await expectRefusals(action, deed);
    expect(await standing(), "after all that was refused").toEqual(before);

    await empty();
    const [last] = await ask<{ id: string }>(
      "SELECT coalesce(max(id), 0)::text AS id FROM audit_event",
    );
    expect(await outcomeOf(action, deed, deed.input)).toEqual({ kind: "DONE", texts: [] });
    const rows = await ask<{ event: string; user: string | null; tx: string }>(
      `SELECT event, user_id AS user, xmin::text AS tx FROM audit_event WHERE id > ${last?.id} AND outcome = 'DONE' ORDER BY id`,
    );
    const [own, ...more] = rows.toReversed();
    expect(own).toMatchObject({ event: specOf(action).event, user: deed.actor.userId });
    expect(more.every(({ tx }) => tx === own?.tx)).toBe(true);
    if (!deed.takesAway) expect(await writtenBy(own?.tx ?? "")).not.toEqual([]);
  });
});

/** The tables with rows that a transaction wrote. */
async function writtenBy(transaction: string): Promise<string[]> {
  const each = watched.map(
    (name) =>
      `SELECT '${name}' AS name WHERE EXISTS (SELECT FROM "${name}" WHERE xmin::text = '${transaction}')`,
  );
  const jobs = `SELECT 'jobs' AS name WHERE EXISTS (SELECT FROM graphile_worker._private_jobs WHERE xmin::text = '${transaction}')`;
  const rows = await ask<{ name: string }>([...each, jobs].join(" UNION ALL "));
  return rows.map((row) => row.name);
}

/** Whatever stands in a field, the deed is done or refused in Swedish words: it never breaks. */
async function expectRefusals(action: FormAction, deed: Deed): Promise<void> {
  const faults: string[] = [];
  const judge = async (what: string, input: unknown) => {
    const { kind, texts } = await outcomeOf(action, deed, input);
    if (kind === "BROKEN") faults.push(`${what}: ${texts.join(" ").slice(0, 300)}`);
    if (kind === "REFUSED") {
      faults.push(...texts.filter(isEnglish).map((text) => `${what}: ${text.slice(0, 200)}`));
    }
  };
  for (const whole of [{}, null, "text", [], { ...deed.input, state: "CLOSED", version: "7" }]) {
    await judge(`all of it ${JSON.stringify(whole)?.slice(0, 20)}`, whole);
  }
  for (const place of pathsIn(deed.input)) {
    for (const [what, value] of hostileValues(valueAt(deed.input, place), strangeIds)) {
      await judge(`${place.join(".")} ${what}`, changedAt(deed.input, place, value));
    }
  }
  expect(faults).toEqual([]);
}
