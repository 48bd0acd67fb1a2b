import "server-only";
import type { Reading } from "@/lib/access/define-query";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import { uuidv7 } from "@/lib/platform/ids";
import { unseal } from "@/lib/platform/sealed";
import type { Matter } from "../schema";

/** A signed note. */
export type SignedNote = {
  id: string;
  body: string;
  occurredOn: Day;
  authorName: string;
  signedAt: Date;
  correctsId: string | null;
};

/** The actor's own unsigned note about a matter; version 0 while nothing is saved. */
export type NoteDraft = {
  id: string;
  version: number;
  body: string;
  occurredOn: Day;
  savedAt: Date | null;
};

export type Notes = { notes: SignedNote[]; draft: NoteDraft };

/** The signed notes about a matter and the actor's own draft. Part of a query that records the reading. */
export async function notesAbout({ tx, actor, today }: Reading, matter: Matter): Promise<Notes> {
  const rows = await tx.note.findMany({
    where: {
      subjectType: matter.type,
      subjectId: matter.id,
      OR: [{ signedAt: { not: null } }, { authorId: actor.userId ?? "" }],
    },
    orderBy: [{ savedAt: "desc" }, { id: "desc" }],
  });
  const texts = rows.map(({ id, bodyEncrypted, occurredOn, ...row }) => ({
    ...row,
    id,
    body: unseal({ table: "note", column: "body_encrypted", rowId: id }, bodyEncrypted),
    occurredOn: dayFromDb(occurredOn),
  }));
  const saved = texts.find(({ signedAt }) => signedAt === null);
  return {
    notes: texts.flatMap(({ id, body, occurredOn, authorName, signedAt, correctsId }) =>
      signedAt === null ? [] : [{ id, body, occurredOn, authorName, signedAt, correctsId }],
    ),
    draft: saved
      ? {
          id: saved.id,
          version: saved.version,
          body: saved.body,
          occurredOn: saved.occurredOn,
          savedAt: saved.savedAt,
        }
      : { id: uuidv7(), version: 0, body: "", occurredOn: today, savedAt: null },
  };
}
