import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { defineQuery } from "@/lib/access/define-query";
import {
  correctNoteAction,
  discardNoteDraftAction,
  writeNoteAction,
} from "@/lib/documents/notes/actions";
import { notesAbout } from "@/lib/documents/notes/queries";
import { draftConflictText } from "@/lib/documents/notes/texts";
import type { Matter } from "@/lib/documents/schema";
import { at } from "@/lib/platform/clock";
import { inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import { makeInquiry, makeRequest } from "../arrange";

let author: Actor;
let colleague: Actor;
let client: Actor;
const noon = new Date("2026-11-22T11:00:00Z");

beforeAll(async () => {
  author = await makeActor(["CONSULTANT"], { name: "Hanna Lind" });
  colleague = await makeActor(["CONSULTANT"]);
  client = await makeActor(["CLIENT_WORKER"], { in: "Björkvik" });
});

const readNotes = defineQuery({ permission: "account.read", run: notesAbout });
const read = (actor: Actor, matter: Matter) => at(noon, () => readNotes(actor, matter));
const stored = (id: string) => asJob((tx) => tx.note.findUnique({ where: { id } }));

type Sent = { noteId?: string; version?: number; body?: string; occurredOn?: string };

function form(matter: Matter, sent: Sent = {}) {
  return {
    subjectType: matter.type,
    subjectId: matter.id,
    noteId: sent.noteId ?? uuidv7(),
    version: String(sent.version ?? 0),
    body: sent.body ?? "Samtal med mamman om helgen.",
    occurredOn: sent.occurredOn ?? "2026-11-20",
  };
}

async function save(matter: Matter, sent: Sent = {}, actor = author) {
  const input = form(matter, sent);
  const done = await at(noon, () => act(writeNoteAction, actor, { ...input, deed: "save" }));
  return { ...input, output: done.output as { version: number; savedAt: string } };
}

async function sign(matter: Matter, sent: Sent = {}, actor = author) {
  const input = form(matter, sent);
  await at(noon, () => act(writeNoteAction, actor, { ...input, deed: "sign" }));
  return input;
}

describe("a draft", () => {
  test("is saved, encrypted, and read by its author alone", async () => {
    const matter = await makeInquiry();
    const { noteId, output } = await save(matter, { body: "Samtal\r\nmed mamman  " });
    expect(output).toEqual({ version: 1, savedAt: noon.toISOString() });
    expect((await stored(noteId))?.bodyEncrypted).toMatch(/^v1:/);
    expect((await read(author, matter)).draft).toEqual({
      id: noteId,
      version: 1,
      body: "Samtal\nmed mamman",
      occurredOn: "2026-11-20",
      savedAt: noon,
    });
    const theirs = await read(colleague, matter);
    expect(theirs.notes).toEqual([]);
    expect(theirs.draft).toMatchObject({ version: 0, body: "", occurredOn: "2026-11-22" });
  });

  test("is logged as an event of the note, not of the matter", async () => {
    const matter = await makeInquiry();
    const { noteId } = await save(matter);
    expect(await auditOf(noteId)).toMatchObject([
      { event: "note.saved", outcome: "DONE", userId: author.userId, detail: {} },
    ]);
    expect(await auditOf(matter.id)).toEqual([]);
  });

  test("may be half written", async () => {
    const matter = await makeInquiry();
    const { noteId } = await save(matter, { body: "", occurredOn: "2026-1" });
    expect((await read(author, matter)).draft).toMatchObject({
      id: noteId,
      occurredOn: "2026-11-22",
    });
  });

  test("follows its author from word to word", async () => {
    const matter = await makeInquiry();
    const first = await save(matter);
    const second = await save(matter, { noteId: first.noteId, version: 1, body: "Nya ord" });
    expect(second.output.version).toBe(2);
    expect((await read(author, matter)).draft).toMatchObject({ version: 2, body: "Nya ord" });
  });

  test("that another window has saved is never written over", async () => {
    const matter = await makeInquiry();
    const { noteId } = await save(matter);
    await save(matter, { noteId, version: 1, body: "Från det ena fönstret" });
    const late = save(matter, { noteId, version: 1, body: "Från det andra" });
    await expect(late).rejects.toThrow(draftConflictText);
    // The page shows the saved text beside the typed one; saving from it is then a choice.
    const { draft } = await read(author, matter);
    expect(draft).toMatchObject({ version: 2, body: "Från det ena fönstret" });
    await save(matter, { noteId, version: draft.version, body: "Från det andra" });
    expect((await read(author, matter)).draft).toMatchObject({
      version: 3,
      body: "Från det andra",
    });
  });

  test("is one per author and matter, even when two windows begin at once", async () => {
    const matter = await makeInquiry();
    const both = await Promise.allSettled([
      save(matter, { body: "A" }),
      save(matter, { body: "B" }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const own = { subjectId: matter.id, authorId: author.userId ?? "" };
    expect(await asJob((tx) => tx.note.count({ where: own }))).toBe(1);
    await save(matter, {}, colleague);
  });

  test("can be taken away by its author alone", async () => {
    const matter = await makeInquiry();
    const { noteId } = await save(matter);
    await expect(act(discardNoteDraftAction, colleague, { noteId })).rejects.toThrow(
      "Utkastet finns inte längre",
    );
    await act(discardNoteDraftAction, author, { noteId });
    expect(await stored(noteId)).toBeNull();
    expect((await auditOf(noteId)).at(-1)).toMatchObject({ event: "note.draft-discarded" });
  });

  test("does not take the id of somebody else's note", async () => {
    const matter = await makeInquiry();
    const { noteId } = await save(matter);
    await expect(save(matter, { noteId, body: "Intrång" }, colleague)).rejects.toThrow(
      "Det gick inte att spara anteckningen",
    );
    expect((await read(author, matter)).draft.body).toBe("Samtal med mamman om helgen.");
  });
});

describe("signing", () => {
  test("makes the draft a note that colleagues read", async () => {
    const matter = await makeInquiry();
    const { noteId } = await save(matter);
    await sign(matter, { noteId, version: 1, body: "Så var det" });
    const { notes, draft } = await read(colleague, matter);
    expect(notes).toEqual([
      {
        id: noteId,
        body: "Så var det",
        occurredOn: "2026-11-20",
        authorName: "Hanna Lind",
        signedAt: noon,
        correctsId: null,
      },
    ]);
    expect(draft.version).toBe(0);
    expect(await auditOf(matter.id)).toMatchObject([{ event: "note.signed", outcome: "DONE" }]);
    expect((await stored(noteId))?.retentionClass).toBe("INQUIRY");
  });

  test("needs no draft before it, and sending twice makes one note", async () => {
    const matter = await makeInquiry();
    const input = await sign(matter);
    await expect(sign(matter, { noteId: input.noteId })).rejects.toThrow("redan signerad");
    expect((await read(author, matter)).notes).toHaveLength(1);
  });

  test("asks for a text and a day that has come", async () => {
    const matter = await makeInquiry();
    await expect(sign(matter, { body: "  " })).rejects.toMatchObject({
      fields: { body: ["Skriv anteckningen"] },
    });
    await expect(sign(matter, { occurredOn: "2026-11-23" })).rejects.toMatchObject({
      fields: { occurredOn: ["Datumet måste vara i dag eller tidigare"] },
    });
    await expect(sign(matter, { occurredOn: "i förrgår" })).rejects.toMatchObject({
      fields: { occurredOn: ["Skriv vilken dag det hände, till exempel 2026-11-21"] },
    });
  });

  test("is final: neither the product nor the database changes it", async () => {
    const matter = await makeInquiry();
    const { noteId } = await sign(matter);
    await expect(save(matter, { noteId, version: 1, body: "Ändrat" })).rejects.toThrow(
      "redan signerad",
    );
    await expect(act(discardNoteDraftAction, author, { noteId })).rejects.toThrow();
    const asAuthor = (run: Parameters<typeof inTransaction<unknown>>[1]) =>
      inTransaction(dbContextOf(author), run);
    const where = { id: noteId };
    await expect(
      asAuthor((tx) => tx.note.update({ where, data: { bodyEncrypted: "x" } })),
    ).rejects.toThrow(/never changed/);
    await expect(asAuthor((tx) => tx.note.delete({ where }))).rejects.toThrow(/never changed/);
    await expect(asJob((tx) => tx.note.delete({ where }))).rejects.toThrow(/never changed/);
  });
});

describe("a correction", () => {
  const correct = (noteId: string, actor = author, newNoteId = uuidv7()) =>
    at(noon, () =>
      act(correctNoteAction, actor, {
        noteId,
        newNoteId,
        body: "Rätt ord",
        occurredOn: "2026-11-19",
      }),
    );

  test("is a new note that points at the old one, which stays", async () => {
    const matter = await makeInquiry();
    const { noteId } = await sign(matter);
    const newNoteId = uuidv7();
    await correct(noteId, colleague, newNoteId);
    const { notes } = await read(author, matter);
    expect(notes.find(({ id }) => id === newNoteId)).toMatchObject({
      correctsId: noteId,
      body: "Rätt ord",
      occurredOn: "2026-11-19",
    });
    expect(notes.find(({ id }) => id === noteId)?.body).toBe("Samtal med mamman om helgen.");
    const events = await auditOf(matter.id);
    expect(events.map(({ event }) => event)).toEqual(["note.signed", "note.corrected"]);
  });

  test("is made once: two at a time would leave two truths", async () => {
    const matter = await makeInquiry();
    const { noteId } = await sign(matter);
    const both = await Promise.allSettled([correct(noteId), correct(noteId, colleague)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(correct(noteId)).rejects.toThrow("redan rättat");
  });

  test("is not made of a draft", async () => {
    const { noteId } = await save(await makeInquiry());
    await expect(correct(noteId)).rejects.toThrow("Anteckningen finns inte");
  });
});

describe("who may write and read", () => {
  test("a client municipality neither writes nor reads notes of its own request", async () => {
    const matter = await makeRequest({ client: "Björkvik", assignedTo: author.userId });
    const { noteId } = await sign(matter);
    await expect(sign(matter, {}, client)).rejects.toThrow("Du har inte behörighet att göra det.");
    await expect(correctedBy(client, noteId)).rejects.toThrow(
      "Du har inte behörighet att göra det.",
    );
    expect((await read(client, matter)).notes).toEqual([]);
  });

  test("a consultant who is not assigned neither writes nor reads", async () => {
    const matter = await makeRequest({ assignedTo: author.userId });
    const { noteId } = await sign(matter);
    await expect(sign(matter, {}, colleague)).rejects.toThrow("Ärendet finns inte");
    await expect(correctedBy(colleague, noteId)).rejects.toThrow("Anteckningen finns inte");
    expect((await read(colleague, matter)).notes).toEqual([]);
    expect((await stored(noteId))?.retentionClass).toBe("PLACEMENT");
  });

  test("the database keeps others out although the code should forget to", async () => {
    const matter = await makeInquiry();
    const draft = await save(matter);
    const where = { id: draft.noteId };
    const seen = await inTransaction(dbContextOf(colleague), async (tx) => ({
      rows: await tx.note.findMany({ where }),
      changed: (await tx.note.updateMany({ where, data: { version: 9 } })).count,
      gone: (await tx.note.deleteMany({ where })).count,
    }));
    expect(seen).toEqual({ rows: [], changed: 0, gone: 0 });
  });

  const correctedBy = (actor: Actor, noteId: string) =>
    act(correctNoteAction, actor, {
      noteId,
      newNoteId: uuidv7(),
      body: "x",
      occurredOn: "2026-11-01",
    });
});
