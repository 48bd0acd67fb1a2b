import { uuidv7 } from "@/lib/platform/ids";
import { actorOf, asJob, makeActor, makeUser } from "../actors";
import type { Deeds } from "./deed";

async function sessionOf(userId: string): Promise<string> {
  const { id } = await asJob((tx) =>
    tx.session.create({
      data: {
        tokenHash: uuidv7(),
        kind: "OIDC",
        userId,
        expiresAt: new Date(Date.now() + 3_600_000),
      },
    }),
  );
  return id;
}

export const accountDeeds: Deeds = {
  endOwnSessionAction: async () => {
    const userId = await makeUser(["EDITOR"]);
    return {
      actor: await actorOf(userId),
      input: { sessionId: await sessionOf(userId) },
      stranger: await makeActor(["EDITOR"]),
    };
  },
  endOtherSessionsAction: async () => {
    const userId = await makeUser(["EDITOR"]);
    await sessionOf(userId);
    return { actor: await actorOf(userId), input: {} };
  },
  saveViewAction: async () => ({
    actor: await makeActor(["CONSULTANT"]),
    input: { list: "inquiries", query: "sida=2", name: `Vy ${uuidv7()}`, isShared: "on" },
  }),
  deleteViewAction: async () => {
    const userId = await makeUser(["CONSULTANT"]);
    const { id } = await asJob((tx) =>
      tx.savedView.create({
        data: { list: "inquiries", name: "Min", query: "", ownerId: userId, isShared: true },
      }),
    );
    return {
      actor: await actorOf(userId),
      input: { viewId: id },
      stranger: await makeActor(["CONSULTANT"]),
      takesAway: true,
    };
  },
};
