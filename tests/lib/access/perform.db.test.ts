import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { defineQuery } from "@/lib/access/define-query";
import { type DeedSpec, perform } from "@/lib/access/perform";
import { at } from "@/lib/platform/clock";
import { uuidv7 } from "@/lib/platform/ids";
import { Refusal, refuse } from "@/lib/platform/refusal";
import { asJob, auditOf, makeActor } from "../../support/actors";

const nothing = z.object({});
let consultant: Actor;

beforeAll(async () => {
  consultant = await makeActor(["CONSULTANT"]);
});

function viewNamed(
  name: string,
  after: () => void = () => undefined,
): DeedSpec<typeof nothing, undefined> {
  return {
    event: "saved-view.saved",
    permission: "saved-view.write",
    input: nothing,
    run: async ({ tx, actor }) => {
      const view = await tx.savedView.create({
        data: { id: uuidv7(), list: "test", name, query: "", ownerId: actor.userId ?? "" },
      });
      after();
      return { subjects: [{ type: "SAVED_VIEW", id: view.id }], detail: { list: "test" } };
    },
  };
}

const named = (name: string) => asJob((tx) => tx.savedView.count({ where: { name } }));
const lastAudit = () =>
  asJob((tx) =>
    tx.auditEvent.findFirst({ where: { userId: consultant.userId }, orderBy: { id: "desc" } }),
  );

describe("perform", () => {
  test("does the deed and writes the log row with actor, subject and detail", async () => {
    const done = await perform(consultant, viewNamed("hel"), { input: {} });
    expect(await named("hel")).toBe(1);
    expect(await auditOf(done.subjects[0]?.id ?? "")).toEqual([
      {
        event: "saved-view.saved",
        outcome: "DONE",
        userId: consultant.userId,
        detail: { list: "test" },
      },
    ]);
  });

  test("an expected no rolls back all and is logged as refused", async () => {
    const spec = viewNamed("nej", () => refuse("Nej tack"));
    await expect(perform(consultant, spec, { input: {} })).rejects.toThrow("Nej tack");
    expect(await named("nej")).toBe(0);
    expect(await lastAudit()).toMatchObject({ event: "saved-view.saved", outcome: "REFUSED" });
  });

  test("an unexpected error rolls back all and is thrown on", async () => {
    const spec = viewNamed("fel", () => {
      throw new TypeError("broken");
    });
    await expect(perform(consultant, spec, { input: {} })).rejects.toThrow(TypeError);
    expect(await named("fel")).toBe(0);
  });

  test("without the permission nothing runs, not even the check of the input, and the log says so", async () => {
    const nobody = await makeActor(["EDITOR"]);
    await expect(perform(nobody, viewNamed("utan"), { input: "not an object" })).rejects.toThrow(
      "behörighet",
    );
    expect(await named("utan")).toBe(0);
    const row = await asJob((tx) => tx.auditEvent.findFirst({ where: { userId: nobody.userId } }));
    expect(row).toMatchObject({ event: "saved-view.saved", outcome: "DENIED" });
  });

  test("if the log row cannot be written, the deed does not stand", async () => {
    const spec = { ...viewNamed("ologgad"), event: "x".repeat(81) };
    await expect(perform(consultant, spec, { input: {} })).rejects.toThrow();
    expect(await named("ologgad")).toBe(0);
  });

  test("a unique rule of the database becomes a sentence", async () => {
    await perform(consultant, viewNamed("samma"), { input: {} });
    await expect(perform(consultant, viewNamed("samma"), { input: {} })).rejects.toThrow(
      new Refusal("Du har redan en vy med det namnet."),
    );
  });

  test("two transactions in each other's way are tried again", async () => {
    let tries = 0;
    const spec: DeedSpec<typeof nothing, undefined> = {
      ...viewNamed("om"),
      run: async ({ tx }) => {
        tries += 1;
        if (tries < 3)
          await tx.$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'conflict' USING ERRCODE = '40001'; END $$`;
        return { subjects: [] };
      },
    };
    await perform(consultant, spec, { input: {} });
    expect(tries).toBe(3);
  });

  test("the instant is the clock's, the day Sweden's", async () => {
    const seen: string[] = [];
    const spec: DeedSpec<typeof nothing, undefined> = {
      ...viewNamed("tid"),
      run: async ({ now, today }) => {
        seen.push(now.toISOString(), today);
        return { subjects: [] };
      },
    };
    await at(new Date("2026-10-24T22:30:00Z"), () => perform(consultant, spec, { input: {} }));
    expect(seen).toEqual(["2026-10-24T22:30:00.000Z", "2026-10-25"]);
  });
});

describe("defineQuery", () => {
  const query = (event: string) =>
    defineQuery({
      permission: "task.read",
      run: async ({ actor }) => ({ id: actor.userId ?? "" }),
      record: ({ id }) => ({ event, subjects: [{ type: "USER", id }] }),
    });

  test("a reading is logged in its own transaction", async () => {
    const reader = await makeActor(["CONSULTANT"]);
    await query("test.opened")(reader, undefined);
    expect(await auditOf(reader.userId ?? "")).toMatchObject([
      { event: "test.opened", outcome: "READ" },
    ]);
  });

  test("if the reading cannot be logged, nothing is read", async () => {
    await expect(query("x".repeat(81))(consultant, undefined)).rejects.toThrow();
  });

  test("without the permission it is not asked at all", async () => {
    const nobody = await makeActor(["EDITOR"]);
    await expect(query("test.opened")(nobody, undefined)).rejects.toThrow("without permission");
  });
});
