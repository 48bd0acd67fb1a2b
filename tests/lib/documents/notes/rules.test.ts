import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  judgeWriting,
  newestWordings,
  type OwnNote,
  occurredOnFault,
  type Writing,
} from "@/lib/documents/notes/rules";
import { addDays, type Day } from "@/lib/platform/dates";

const signed = { id: "s", version: 3, isSigned: true };
const draft = { id: "d", version: 3, isSigned: false };

type Case = {
  name: string;
  own: OwnNote[];
  sent: { noteId: string; version: number };
  is: Writing;
};
const cases: Case[] = [
  { name: "the first words", own: [], sent: { noteId: "d", version: 0 }, is: "CREATE" },
  { name: "beside signed notes", own: [signed], sent: { noteId: "d", version: 0 }, is: "CREATE" },
  { name: "the next words", own: [draft], sent: { noteId: "d", version: 3 }, is: "UPDATE" },
  { name: "from an older state", own: [draft], sent: { noteId: "d", version: 2 }, is: "CONFLICT" },
  { name: "from nothing", own: [draft], sent: { noteId: "d", version: 0 }, is: "CONFLICT" },
  { name: "in another window", own: [draft], sent: { noteId: "e", version: 0 }, is: "CONFLICT" },
  { name: "after a discard", own: [], sent: { noteId: "d", version: 4 }, is: "CREATE" },
  { name: "of a signed note", own: [signed], sent: { noteId: "s", version: 3 }, is: "SIGNED" },
  { name: "signed, beside", own: [signed, draft], sent: { noteId: "s", version: 3 }, is: "SIGNED" },
];

describe("what becomes of a text", () => {
  it.each(cases)("$name: $is", ({ own, sent, is }) => {
    expect(judgeWriting(own, sent)).toBe(is);
  });

  it("never writes over a state that the text was not written from", () => {
    const known = fc.record({
      id: fc.constantFrom("a", "b"),
      version: fc.nat(3),
      isSigned: fc.boolean(),
    });
    const own = fc.uniqueArray(known, { selector: ({ id }) => id });
    const sent = fc.record({ noteId: fc.constantFrom("a", "b", "c"), version: fc.nat(3) });
    fc.assert(
      fc.property(own, sent, (notes, text) => {
        const same = notes.find(({ id }) => id === text.noteId);
        const writing = judgeWriting(notes, text);
        if (writing === "UPDATE")
          expect(same).toMatchObject({ version: text.version, isSigned: false });
        if (writing === "CREATE") expect(notes.every(({ isSigned }) => isSigned)).toBe(true);
        if (same?.isSigned) expect(writing).toBe("SIGNED");
      }),
    );
  });
});

describe("the day that a note is about", () => {
  const today: Day = "2026-11-22";
  it.each([
    ["2026-11-22", null],
    ["2019-01-01", null],
    ["2026-11-23", "Datumet måste vara i dag eller tidigare"],
  ] as const)("%s", (day, fault) => {
    expect(occurredOnFault(day, today)).toBe(fault);
  });
});

describe("notes as they read today", () => {
  type Row = [id: string, correctsId: string | null, occurredOn: Day, hour: number];
  const note = (...[id, correctsId, occurredOn, hour]: Row) => ({
    id,
    correctsId,
    occurredOn,
    signedAt: new Date(Date.UTC(2026, 10, 22, hour)),
  });

  it("shows a correction in place of what it corrects, which stays behind it", () => {
    const notes = [
      note("a", null, "2026-11-01", 1),
      note("a2", "a", "2026-11-01", 2),
      note("a3", "a2", "2026-11-01", 3),
      note("b", null, "2026-11-09", 1),
    ];
    const read = newestWordings(notes).map(({ newest, earlier }) => [
      newest.id,
      ...earlier.map(({ id }) => id),
    ]);
    expect(read).toEqual([["b"], ["a3", "a2", "a"]]);
  });

  it("puts the latest day first and then the latest signed", () => {
    const notes = [
      note("early", null, "2026-11-01", 9),
      note("first", null, "2026-11-05", 1),
      note("second", null, "2026-11-05", 2),
    ];
    expect(newestWordings(notes).map(({ newest }) => newest.id)).toEqual([
      "second",
      "first",
      "early",
    ]);
  });

  it("loses no note and shows none twice", () => {
    const parents = fc.array(fc.option(fc.nat(20), { nil: null }), { maxLength: 20 });
    fc.assert(
      fc.property(parents, (links) => {
        const taken = new Set<number>();
        const notes = links.map((link, index) => {
          const target = link !== null && link < index && !taken.has(link) ? link : null;
          if (target !== null) taken.add(target);
          return note(
            `${index}`,
            target === null ? null : `${target}`,
            addDays("2026-01-01", index % 5),
            1,
          );
        });
        const read = newestWordings(notes).flatMap(({ newest, earlier }) => [newest, ...earlier]);
        expect(read.map(({ id }) => id).sort()).toEqual(notes.map(({ id }) => id).sort());
      }),
    );
  });
});
