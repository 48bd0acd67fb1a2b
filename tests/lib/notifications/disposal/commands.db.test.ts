import { expect, test } from "vitest";
import { dbContextOf } from "@/lib/access/actor";
import { removeOldMails } from "@/lib/notifications/disposal/commands";
import { inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, makeActor } from "../../../support/actors";
import { ask } from "../../../support/catalogue";

const tonight = new Date("2026-03-31T03:00Z");
const old = new Date("2026-03-01T02:59Z");
const young = new Date("2026-03-01T03:01Z");

async function mail(times: { createdAt: Date; sentAt: Date | null }): Promise<string> {
  const id = uuidv7();
  const data = { id, template: "greeting", recipient: "familj@exempel.example", ...times };
  await asJob((tx) => tx.outboxMessage.create({ data }));
  return id;
}
const left = async (ids: string[]) =>
  (await asJob((tx) => tx.outboxMessage.findMany({ where: { id: { in: ids } } }))).map(
    ({ id }) => id,
  );

test("a mail is forgotten thirty days after it went, or was written if it never could go", async () => {
  const gone = [
    await mail({ createdAt: old, sentAt: old }),
    await mail({ createdAt: old, sentAt: null }),
  ];
  const kept = [
    await mail({ createdAt: old, sentAt: young }),
    await mail({ createdAt: young, sentAt: null }),
  ];
  expect(await removeOldMails(tonight)).toBe(2);
  expect(await left([...gone, ...kept])).toEqual(kept);
  expect(await removeOldMails(tonight)).toBe(0);
  const [row] = await ask<{ detail: unknown; outcome: string }>(
    "SELECT detail, outcome FROM audit_event WHERE event = 'mail.disposed'",
  );
  expect(row).toEqual({ detail: { count: 2 }, outcome: "DONE" });
});

test("nobody but the product takes a mail away", async () => {
  const id = await mail({ createdAt: young, sentAt: young });
  const staff = await makeActor(["CONSULTANT"]);
  const taken = await inTransaction(dbContextOf(staff), (tx) =>
    tx.outboxMessage.deleteMany({ where: { id } }),
  );
  expect(taken.count).toBe(0);
});
