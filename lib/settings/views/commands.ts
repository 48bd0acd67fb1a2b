import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { uuidv7 } from "@/lib/platform/ids";
import { refuse } from "@/lib/platform/refusal";
import { MOST_OWN } from "./rules";
import type { DeleteViewInput, SaveViewInput } from "./schema";

/** Saves what a list shows now under a name of one's own. */
export async function saveView({ tx, actor, now }: Deed, input: SaveViewInput): Promise<Done> {
  const ownerId = actor.userId;
  if (ownerId === null) refuse("Logga in för att spara vyer.");
  const own = await tx.savedView.count({ where: { ownerId, list: input.list } });
  if (own >= MOST_OWN) {
    refuse(`Du har redan ${MOST_OWN} vyer av den här listan. Ta bort en av dem först.`);
  }
  const id = uuidv7();
  await tx.savedView.create({ data: { id, ...input, ownerId, createdAt: now } });
  return {
    subjects: [{ type: "SAVED_VIEW", id }],
    detail: { list: input.list, isShared: input.isShared },
    message: "Vyn är sparad.",
  };
}

/** Takes away a view of one's own. */
export async function deleteView({ tx, actor }: Deed, input: DeleteViewInput): Promise<Done> {
  const { count } = await tx.savedView.deleteMany({
    where: { id: input.viewId, ownerId: actor.userId ?? "" },
  });
  if (count === 0) refuse("Vyn finns inte längre, eller så är den sparad av någon annan.");
  return { subjects: [{ type: "SAVED_VIEW", id: input.viewId }], message: "Vyn är borttagen." };
}
