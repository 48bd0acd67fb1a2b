// @ts-check
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { say } from "../../setup/output.mjs";
import { familyAtLastPage, requestFilledIn } from "./people.mjs";

/**
 * @typedef {import("./programme.mjs").Scene} Scene
 * @typedef {import("./product.mjs").Product} Product
 * @typedef {import("./product.mjs").Part} Part
 * @typedef {{ mark: string, kind: "inquiry" | "request", sender: import("./people.mjs").Sender, receipt: string | null }} Sending
 */

const rounds = 10;
/** How many send in a round: a family, and two who ask for a place. */
const perRound = 3;
/** Milliseconds within which the sendings begin and the kill falls. */
const span = 250;

/** @type {Part[][]} what is killed, each several times */
const victims = [
  ["application"],
  ["database"],
  ["worker"],
  ["database", "application", "worker"],
  ["database"],
];

/** What belongs to a whole inquiry and a whole request; all counts of one kind are alike. */
const parts = {
  inquiry: `
    SELECT i.email AS mark, i.number,
      (SELECT count(*) FROM inquiry_answer a WHERE a.inquiry_id = i.id)::int AS answers,
      (SELECT count(*) FROM task t WHERE t.subject_id = i.id)::int AS tasks,
      (SELECT count(*) FROM audit_subject s JOIN audit_event e ON e.id = s.event_id
       WHERE s.id = i.id AND e.event = 'inquiry.submitted' AND e.outcome = 'DONE')::int AS log,
      (SELECT count(*) FROM outbox_message o WHERE o.recipient = i.email)::int AS mails,
      (SELECT count(*) FROM inquiry_draft d WHERE d.submitted_number = i.number)::int AS drafts
    FROM inquiry i WHERE i.email LIKE 'familj%'`,
  request: `
    SELECT r.contact_phone AS mark, r.number,
      (SELECT count(*) FROM requested_child c WHERE c.request_id = r.id)::int AS children,
      (SELECT count(*) FROM task t WHERE t.subject_id = r.id)::int AS tasks,
      (SELECT count(*) FROM audit_subject s JOIN audit_event e ON e.id = s.event_id
       WHERE s.id = r.id AND e.event = 'request.sent' AND e.outcome = 'DONE')::int AS log,
      (SELECT count(*) FROM outbox_message o WHERE o.params ->> 'number' = r.number)::int AS mails
    FROM placement_request r WHERE r.contact_phone LIKE '+4670174%'`,
};

/**
 * Families and municipalities send while parts of the product are killed at any moment.
 * @param {Scene} scene
 */
export async function survivesKills(scene) {
  const { product } = scene;
  const sendings = await prepare(scene);
  for (let round = 0; round < rounds; round += 1) {
    const now = sendings.slice(round * perRound, (round + 1) * perRound);
    const victim = victims[round % victims.length] ?? [];
    const underWay = now.map(async (sending) => {
      await sleep(Math.random() * span);
      sending.receipt = await sending.sender.sendAndRead().catch(() => null);
    });
    await sleep(Math.random() * span);
    await Promise.all(victim.map((part) => product.kill(part)));
    for (const part of victim) await product.start(part);
    await Promise.all(underWay);
    await product.untilReady();
    // Some people press again; one that was taken in unseen must not be taken in twice.
    const again = now.filter(({ receipt }, index) => receipt === null && (round + index) % 2 === 0);
    for (const sending of again) sending.receipt = await sending.sender.sendAndRead();
    assert.ok(
      again.every(({ receipt }) => receipt !== null),
      "sent again, it is received",
    );
  }
  const acknowledged = sendings.filter(({ receipt }) => receipt !== null).length;
  say(`    ${rounds} kills, ${sendings.length} forms sent, ${acknowledged} acknowledged`);
  assert.ok(acknowledged > sendings.length / 3, "the product takes in forms between the kills");
  await assertWhole(product, sendings);
  await assertMailed(product);
}

/**
 * @param {Scene} scene
 * @returns {Promise<Sending[]>} forms that only have to be sent, of both kinds in turn
 */
async function prepare({ product: { origin }, cookie }) {
  const one = async (/** @type {number} */ index) => {
    const mark =
      index % perRound === 0 ? `familj${index}@exempel.example` : `+46701740${100 + index}`;
    /** @type {Sending} */
    const sending = mark.startsWith("familj")
      ? {
          mark,
          kind: "inquiry",
          receipt: null,
          sender: await familyAtLastPage(origin, { email: mark, address: `10.1.${index}.1` }),
        }
      : {
          mark,
          kind: "request",
          receipt: null,
          sender: await requestFilledIn(origin, { cookie, situation: "bråttom", phone: mark }),
        };
    return sending;
  };
  /** @type {Sending[]} */
  const sendings = [];
  while (sendings.length < rounds * perRound) {
    sendings.push(...(await Promise.all([0, 1, 2].map((step) => one(sendings.length + step)))));
  }
  // Who sends a form within seconds of opening it is taken for a machine.
  await sleep(4_000);
  return sendings;
}

/**
 * @param {Product} product
 * @param {Sending[]} sendings
 */
async function assertWhole(product, sendings) {
  for (const kind of /** @type {const} */ (["inquiry", "request"])) {
    const rows = await product.query(parts[kind]);
    const shapes = new Set(rows.map(({ mark, number, ...counts }) => JSON.stringify(counts)));
    assert.equal(shapes.size, 1, `every ${kind} is whole: ${[...shapes].join(" ")}`);
    const [shape = "{}"] = shapes;
    assert.ok(
      Object.values(JSON.parse(shape)).every((count) => count > 0),
      shape,
    );
    for (const { mark, receipt } of sendings.filter((sending) => sending.kind === kind)) {
      const mine = rows.filter((row) => row.mark === mark);
      assert.ok(mine.length <= 1, `${mark} is there ${mine.length} times`);
      if (receipt !== null) assert.equal(mine[0]?.number, receipt, `${mark} was acknowledged`);
    }
  }
  const [{ given, last }] = await product.query(
    `SELECT (SELECT count(*) FROM inquiry)::int + (SELECT count(*) FROM placement_request)::int AS given,
       (SELECT sum(last) FROM matter_counter)::int AS last`,
  );
  assert.equal(given, last, "matter numbers without gaps");
}

/**
 * The mails of all that was taken in go out, also those that a killed worker had in hand.
 * @param {Product} product
 */
async function assertMailed(product) {
  // What a dead worker holds is given back after ten minutes: they pass at once here.
  await product.query(
    "UPDATE graphile_worker._private_jobs SET locked_at = locked_at - interval '1 hour', run_at = now()",
  );
  await product.kill("worker");
  await product.start("worker");
  const unsent = "SELECT id FROM outbox_message WHERE sent_at IS NULL";
  for (let tries = 0; tries < 150 && (await product.query(unsent)).length > 0; tries += 1)
    await sleep(200);
  assert.deepEqual(await product.query(unsent), [], "no mail is left in the outbox");
  const mails = await product.query("SELECT id FROM outbox_message");
  const missing = mails.filter(({ id }) => !product.mail.taken.includes(id));
  assert.deepEqual(missing, [], "every mail reached the mail server");
}
