import { compareDays, type Day } from "@/lib/platform/dates";

/** What the author already has about the matter: the note of that id, and the own draft if any. */
export type OwnNote = { id: string; version: number; isSigned: boolean };

/** What becomes of a text that the author sends. */
export type Writing = "CREATE" | "UPDATE" | "CONFLICT" | "SIGNED";

/**
 * What may be done with a text that was written from `sent`. An author has one draft per matter; a
 * text that started from an older state of it than the saved one would take away what is saved.
 */
export function judgeWriting(
  own: readonly OwnNote[],
  sent: { noteId: string; version: number },
): Writing {
  const same = own.find(({ id }) => id === sent.noteId);
  if (same?.isSigned) return "SIGNED";
  if (same) return same.version === sent.version ? "UPDATE" : "CONFLICT";
  return own.some(({ isSigned }) => !isSigned) ? "CONFLICT" : "CREATE";
}

/** Why a note cannot be of that day, or null: what is noted has happened. */
export function occurredOnFault(occurredOn: Day, today: Day): string | null {
  return compareDays(occurredOn, today) > 0 ? "Datumet måste vara i dag eller tidigare" : null;
}

/** A note with its earlier wordings, the newest of them first. */
export type Wordings<Note> = { newest: Note; earlier: Note[] };

type Chained = { id: string; correctsId: string | null; occurredOn: Day; signedAt: Date };

/** Notes as they read today, each with what it once said; latest day first, then latest signed. */
export function newestWordings<Note extends Chained>(notes: readonly Note[]): Wordings<Note>[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const corrected = new Set(notes.flatMap(({ correctsId }) => correctsId ?? []));
  return notes
    .filter(({ id }) => !corrected.has(id))
    .map((newest) => ({ newest, earlier: earlierOf(newest, byId) }))
    .sort(
      ({ newest: a }, { newest: b }) =>
        compareDays(b.occurredOn, a.occurredOn) || b.signedAt.getTime() - a.signedAt.getTime(),
    );
}

function earlierOf<Note extends Chained>(note: Note, byId: ReadonlyMap<string, Note>): Note[] {
  const before = note.correctsId === null ? undefined : byId.get(note.correctsId);
  return before === undefined ? [] : [before, ...earlierOf(before, byId)];
}
