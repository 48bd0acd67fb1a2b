import { beforeAll, describe, expect, test } from "vitest";
import { endOtherSessionsAction, endOwnSessionAction } from "@/lib/access/actions";
import type { Actor } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { mySessions } from "@/lib/access/queries";
import { ABSOLUTE_LIMIT, endSession, findSession, idleLimit } from "@/lib/access/session";
import { dbDate } from "@/lib/platform/dates";
import { opaqueToken, tokenHash, uuidv7 } from "@/lib/platform/ids";
import { actorOf, asJob, makeUser, organisation } from "../../support/actors";

const hour = 3_600_000;

async function session(
  userId: string,
  { ago = 0, lasts = ABSOLUTE_LIMIT } = {},
): Promise<{ token: string; id: string }> {
  const token = opaqueToken();
  const instant = new Date(Date.now() - ago);
  const { id } = await asJob((tx) =>
    tx.session.create({
      data: {
        tokenHash: tokenHash(token),
        kind: "OIDC",
        userId,
        createdAt: instant,
        lastSeenAt: instant,
        expiresAt: new Date(instant.getTime() + lasts),
      },
    }),
  );
  return { token, id };
}

let userId: string;
let actor: Actor;

beforeAll(async () => {
  userId = await makeUser(["CONSULTANT"]);
  actor = await actorOf(userId);
});

describe("a session", () => {
  test("is found by its token with the roles in force, and by nothing else", async () => {
    const { token, id } = await session(userId);
    expect(await findSession(token, new Date())).toMatchObject({
      id,
      userId,
      roles: [{ role: "CONSULTANT", organisation: "Ekdala" }],
    });
    expect(await findSession(opaqueToken(), new Date())).toBeNull();
    expect(await findSession(tokenHash(token), new Date())).toBeNull();
  });

  test("ends after 20 idle minutes for the unit's staff and 30 for a municipality", async () => {
    const client = await makeUser(["CLIENT_WORKER"], { in: "Björkvik" });
    for (const [id, minutes] of [
      [userId, 20],
      [client, 30],
    ] as const) {
      const held = await session(id, { ago: (minutes - 1) * 60_000 });
      const idle = await session(id, { ago: minutes * 60_000 + 1_000 });
      expect(await findSession(held.token, new Date()), `${minutes} held`).not.toBeNull();
      expect(await findSession(idle.token, new Date()), `${minutes} idle`).toBeNull();
    }
    expect(idleLimit({ roles: [] })).toBe(30 * 60_000);
  });

  test("ends after ten hours however busy", async () => {
    const { token, id } = await session(userId, { ago: 10 * hour });
    await asJob((tx) => tx.session.update({ where: { id }, data: { lastSeenAt: new Date() } }));
    expect(await findSession(token, new Date())).toBeNull();
  });

  test("ends at once when it is ended, the user is disabled or a role runs out", async () => {
    const ended = await session(userId);
    await endSession(ended.token);
    expect(await findSession(ended.token, new Date())).toBeNull();

    const other = await makeUser(["CONSULTANT", "UNIT_MANAGER"]);
    const { token } = await session(other);
    await asJob((tx) =>
      tx.roleAssignment.updateMany({
        where: { userId: other, role: "UNIT_MANAGER" },
        data: { validTo: dbDate("2026-01-01") },
      }),
    );
    expect((await findSession(token, new Date()))?.roles.map(({ role }) => role)).toEqual([
      "CONSULTANT",
    ]);
    await asJob((tx) => tx.user.update({ where: { id: other }, data: { disabledAt: new Date() } }));
    expect(await findSession(token, new Date())).toBeNull();
  });

  test("of the out-of-hours duty serves every municipality, of a social worker the own", async () => {
    const asby = await organisation("Åsby");
    const duty = await actorOf(await makeUser(["DUTY"]));
    const worker = await actorOf(await makeUser(["CLIENT_WORKER"], { in: "Åsby" }));
    expect(duty.serves).toContain(asby.id);
    expect(duty.serves.length).toBeGreaterThan(1);
    expect(worker.serves).toEqual([asby.id]);
    expect(actor.serves).toEqual([]);
  });
});

describe("my sign-ins", () => {
  test("I end one of mine, not somebody else's", async () => {
    const mine = await session(userId);
    const theirs = await session(await makeUser(["CONSULTANT"]));
    await act(endOwnSessionAction, actor, { sessionId: mine.id });
    expect(await findSession(mine.token, new Date())).toBeNull();
    await expect(act(endOwnSessionAction, actor, { sessionId: theirs.id })).rejects.toThrow(
      "redan avslutad",
    );
    expect(await findSession(theirs.token, new Date())).not.toBeNull();
    await expect(act(endOwnSessionAction, actor, { sessionId: uuidv7() })).rejects.toThrow(
      "redan avslutad",
    );
  });

  test("I end all but the present one", async () => {
    const own = await makeUser(["CONSULTANT"]);
    const [here, there] = [await session(own), await session(own)];
    const present: Actor = { ...(await actorOf(own)), sessionId: here.id };
    await act(endOtherSessionsAction, present, {});
    expect(await findSession(here.token, new Date())).not.toBeNull();
    expect(await findSession(there.token, new Date())).toBeNull();
    expect(
      (await mySessions(present, undefined)).map(({ id, isThisOne }) => [id, isThisOne]),
    ).toEqual([[here.id, true]]);
  });
});
