import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Actor, anonymousActor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { at } from "@/lib/platform/clock";
import { publishNeedAction, withdrawNeedAction } from "@/lib/site/need/actions";
import { needHistory, shownNeed } from "@/lib/site/need/queries";
import { asJob, auditOf, makeActor } from "../../../support/actors";

const visitor = anonymousActor(null);
const plain = "Vi behöver fler jourhem för barn 0–6 år.";
let manager: Actor;

const now = new Date("2026-11-28T10:00:00Z");
const later = new Date("2026-12-31T10:00:00Z");
const onDay = <Result>(run: () => Promise<Result>) => at(now, run);
const publish = (text: string, more: Record<string, string> = {}) =>
  onDay(() => act(publishNeedAction, manager, { text, validUntil: "2026-12-30", ...more }));
const seen = (instant = now) => at(instant, () => shownNeed(visitor, undefined));

beforeAll(async () => {
  manager = await makeActor(["UNIT_MANAGER"], { name: "Chef Chefsson" });
});
beforeEach(async () => {
  await asJob((tx) =>
    tx.needSentence.updateMany({
      where: { endedAt: null },
      data: { endedAt: now, endedByName: "Test" },
    }),
  );
});

describe("the sentence", () => {
  test("is read by everybody until its last day, and nothing stands afterwards", async () => {
    expect(await seen()).toBeNull();
    const done = await publish(plain);
    expect(await seen()).toMatchObject({ text: plain, validUntil: "2026-12-30" });
    expect(await seen(later)).toBeNull();
    const log = await auditOf(done.subjects[0]?.id ?? "");
    expect(log).toMatchObject([{ event: "need.published", detail: { clues: 0 } }]);
  });

  test("comes in place of the one before, which is kept with who and when", async () => {
    await publish("Vi behöver hem för skolbarn.");
    await publish("Vi behöver hem för syskon.");
    expect((await seen())?.text).toBe("Vi behöver hem för syskon.");
    const history = await onDay(() => needHistory(manager, undefined));
    const [before, newest] = ["skolbarn", "syskon"].map((words) =>
      history.find(({ text }) => text === `Vi behöver hem för ${words}.`),
    );
    expect(newest).toMatchObject({ isShown: true, publishedBy: "Chef Chefsson", endedAt: null });
    expect(before).toMatchObject({ isShown: false, endedBy: "Chef Chefsson" });
  });

  test("published twice at once it is one, and taken away it is gone but kept", async () => {
    await Promise.all(Array.from({ length: 8 }, () => publish(plain).catch(() => null)));
    const standing = await asJob((tx) => tx.needSentence.findMany({ where: { endedAt: null } }));
    expect(standing).toHaveLength(1);
    const [{ id = "", version = 0 } = {}] = standing;
    const form = { needId: id, version };
    await act(withdrawNeedAction, manager, form);
    expect(await seen()).toBeNull();
    await expect(act(withdrawNeedAction, manager, form)).rejects.toThrow("visas inte längre");
    expect((await onDay(() => needHistory(manager, undefined))).map((each) => each.id)).toContain(
      id,
    );
  });

  test("one that may point at a child is published only by somebody who says that it does not", async () => {
    const text = "En flicka, 14 år, i Åsby behöver ett hem.";
    await expect(publish(text)).rejects.toMatchObject({
      fields: { text: [expect.stringContaining("”14 år” (en exakt ålder)")] },
    });
    expect(await seen()).toBeNull();
    await publish(text, { isConsidered: "on" });
    expect((await seen())?.text).toBe(text);
  });

  test.each([
    ["2026-11-27", "i dag eller senare"],
    ["2027-06-01", "eller tidigare"],
  ])("until %s: %s", async (validUntil, words) => {
    await expect(publish(plain, { validUntil })).rejects.toThrow(words);
  });

  test("a personal identity number is never published", async () => {
    const text = "Ring om 20120101-1234.";
    await expect(publish(text, { isConsidered: "on" })).rejects.toThrow("personnumret");
  });
});
