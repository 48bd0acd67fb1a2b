import "server-only";
import type { Deed, Done } from "@/lib/access/perform";
import { assertSeesSubject } from "@/lib/access/sees-subject";
import { recordAudit } from "@/lib/audit/record";
import { type Day, dbDate } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import { refuse } from "@/lib/platform/refusal";
import { seal } from "@/lib/platform/sealed";
import { retentionClassOf } from "../rules";
import type { Matter, MatterType } from "../schema";
import { judgeWriting, occurredOnFault } from "./rules";
import type { CorrectNoteInput, DiscardDraftInput, WriteNoteInput } from "./schema";
import { draftConflictText } from "./texts";

const SIGNED =
  "Anteckningen är redan signerad. Det du har skrivit ligger kvar här: kopiera det, ladda om sidan och skriv det som en rättelse.";
const RELOAD = "Det gick inte att spara anteckningen. Kopiera texten och ladda om sidan.";

type Saved = { version: number; savedAt: string };

/** Saves the actor's draft about a matter, or signs it as it is sent. */
export async function writeNote(deed: Deed, input: WriteNoteInput): Promise<Done<Saved>> {
  if (input.deed === "sign") assertOccurred(input.occurredOn, deed.today);
  const isSigned = input.deed === "sign";
  const version = await write(deed, input, isSigned ? deed.now : null);
  if (isSigned) await recordSigning(deed, input);
  // Only the note is named: that somebody is writing is no event of the matter.
  return {
    subjects: [{ type: "NOTE", id: input.noteId }],
    output: { version, savedAt: deed.now.toISOString() },
    message: isSigned ? "Anteckningen är signerad." : undefined,
    isQuiet: !isSigned,
  };
}

/** Corrects a signed note by a new one that points at it: the old one stays (SoL 14:3). */
export async function correctNote(deed: Deed, input: CorrectNoteInput): Promise<Done> {
  const { tx, now } = deed;
  assertOccurred(input.occurredOn, deed.today);
  await inTurn(tx, input.noteId);
  const old = await tx.note.findFirst({
    where: { id: input.noteId, signedAt: { not: null } },
    select: { id: true, subjectType: true, subjectId: true, corrections: { select: { id: true } } },
  });
  if (old === null) refuse("Anteckningen finns inte. Ladda om sidan.");
  if (old.corrections.length > 0) {
    refuse("Någon har redan rättat anteckningen. Ladda om sidan och rätta den senaste texten.");
  }
  const matter = { type: old.subjectType as MatterType, id: old.subjectId };
  const text = { id: input.newNoteId, body: input.body, occurredOn: input.occurredOn };
  await add(deed, matter, { ...text, signedAt: now, correctsId: old.id });
  return {
    subjects: [{ type: "NOTE", id: input.newNoteId }, { type: "NOTE", id: old.id }, matter],
    message: "Rättelsen är signerad. Den tidigare texten finns kvar.",
  };
}

/** Takes away the actor's own draft for good. */
export async function discardNoteDraft(
  { tx, actor }: Deed,
  input: DiscardDraftInput,
): Promise<Done> {
  const { count } = await tx.note.deleteMany({
    where: { id: input.noteId, authorId: actor.userId ?? "", signedAt: null },
  });
  if (count === 0) refuse("Utkastet finns inte längre. Ladda om sidan.");
  return { subjects: [{ type: "NOTE", id: input.noteId }], message: "Utkastet är borttaget." };
}

function recordSigning({ tx, actor }: Deed, input: WriteNoteInput): Promise<void> {
  return recordAudit(tx, actor, {
    event: "note.signed",
    outcome: "DONE",
    subjects: [
      { type: "NOTE", id: input.noteId },
      { type: input.subjectType, id: input.subjectId },
    ],
  });
}

/** @returns the version that the note has afterwards. */
async function write(deed: Deed, input: WriteNoteInput, signedAt: Date | null): Promise<number> {
  const { tx, now, today } = deed;
  const matter: Matter = { type: input.subjectType, id: input.subjectId };
  await assertSeesSubject(tx, matter);
  const authorId = authorOf(deed);
  // Two windows that save their first words at once would make two drafts.
  await inTurn(tx, `${authorId} ${matter.id}`);
  const own = await tx.note.findMany({
    where: {
      authorId,
      OR: [
        { id: input.noteId },
        { subjectType: matter.type, subjectId: matter.id, signedAt: null },
      ],
    },
    select: { id: true, version: true, signedAt: true },
  });
  const judged = judgeWriting(
    own.map(({ id, version, signedAt: signed }) => ({ id, version, isSigned: signed !== null })),
    input,
  );
  if (judged === "SIGNED") refuse(SIGNED);
  if (judged === "CONFLICT") refuse(draftConflictText);
  const occurredOn = input.occurredOn ?? today;
  if (judged === "CREATE") {
    await add(deed, matter, {
      id: input.noteId,
      body: input.body,
      occurredOn,
      signedAt,
      correctsId: null,
    });
    return 1;
  }
  const { count } = await tx.note.updateMany({
    where: { id: input.noteId, version: input.version, signedAt: null, subjectId: matter.id },
    data: {
      bodyEncrypted: sealed(input.noteId, input.body),
      occurredOn: dbDate(occurredOn),
      savedAt: now,
      signedAt,
      version: { increment: 1 },
    },
  });
  if (count === 0) refuse(RELOAD);
  return input.version + 1;
}

type NewNote = {
  id: string;
  body: string;
  occurredOn: Day;
  signedAt: Date | null;
  correctsId: string | null;
};

async function add(deed: Deed, matter: Matter, note: NewNote): Promise<void> {
  const { tx, actor, now } = deed;
  // The id comes from the form, so that sending twice makes one note; one that is taken adds none.
  const { count } = await tx.note.createMany({
    data: {
      id: note.id,
      subjectType: matter.type,
      subjectId: matter.id,
      authorId: authorOf(deed),
      authorName: actor.displayName,
      bodyEncrypted: sealed(note.id, note.body),
      occurredOn: dbDate(note.occurredOn),
      savedAt: now,
      signedAt: note.signedAt,
      correctsId: note.correctsId,
      retentionClass: retentionClassOf[matter.type],
    },
    skipDuplicates: true,
  });
  if (count === 0) refuse(RELOAD);
}

function assertOccurred(occurredOn: Day, today: Day): void {
  const fault = occurredOnFault(occurredOn, today);
  if (fault !== null) refuse("Rätta 1 fel för att gå vidare", { occurredOn: [fault] });
}

function authorOf({ actor }: Deed): string {
  if (actor.userId === null) refuse("Logga in för att skriva anteckningar.");
  return actor.userId;
}

function sealed(noteId: string, body: string): string {
  return seal({ table: "note", column: "body_encrypted", rowId: noteId }, body);
}

/** Lets deeds about the same thing go one after another, until the transaction ends. */
async function inTurn(tx: Tx, key: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}
