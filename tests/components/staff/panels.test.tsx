import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { DocumentsPanel } from "@/components/staff/documents-panel";
import { NotesPanel } from "@/components/staff/notes-panel";
import { ThreadPanel } from "@/components/staff/thread-panel";
import { TimelinePanel } from "@/components/staff/timeline-panel";
import type { TimelineEvent } from "@/lib/access/timeline/schema";
import type { FileRow } from "@/lib/documents/files/queries";
import type { SignedNote } from "@/lib/documents/notes/queries";

vi.mock("@/lib/documents/notes/actions", () => ({
  writeNoteAction: vi.fn(),
  correctNoteAction: vi.fn(),
  discardNoteDraftAction: vi.fn(),
}));
vi.mock("@/lib/documents/files/actions", () => ({
  addFileAction: vi.fn(),
  removeFileAction: vi.fn(),
}));
vi.mock("next/navigation", () => ({
  usePathname: () => "/sidan",
  useRouter: () => ({ refresh: vi.fn() }),
  useSearchParams: () => new URLSearchParams(),
  unstable_rethrow: vi.fn(),
}));

const ID = "0198a000-0000-7000-8000-000000000001";
const at = new Date("2026-11-22T13:32:00Z");
const drawn = (element: React.ReactElement) =>
  renderToStaticMarkup(element).replaceAll("&amp;", "&");

describe("the notes of a matter", () => {
  const note: SignedNote = {
    id: ID,
    body: "Första raden\nAndra raden",
    occurredOn: "2026-11-20",
    authorName: "Hanna Lind",
    signedAt: at,
    correctsId: null,
  };
  const empty = { id: ID, version: 0, body: "", occurredOn: "2026-11-22", savedAt: null } as const;
  const draw = (notes: SignedNote[], draft: Parameters<typeof NotesPanel>[0]["draft"] = empty) =>
    drawn(<NotesPanel subject={{ type: "INQUIRY", id: ID }} notes={notes} draft={draft} />);

  it("show who signed what and when, and the way on when there are none", () => {
    const html = draw([note]);
    expect(html).toContain("20\u00a0november 2026");
    expect(html).toContain("2026-11-22 14:32");
    expect(html).toContain("Hanna Lind");
    expect(draw([])).toContain("Skriv den första");
  });

  it("show a correction with the earlier text behind it", () => {
    const html = draw([note, { ...note, id: "b", correctsId: ID, body: "Rätt text" }]);
    expect(html.match(/Rätta anteckningen/g)).toHaveLength(1);
    expect(html.indexOf("Rätt text")).toBeLessThan(html.indexOf("Första raden"));
    expect(html).toContain("Den tidigare texten");
  });

  it("take up the draft where it was left", () => {
    const html = draw([], { ...empty, version: 3, body: "Halvskriven", savedAt: at });
    expect(html).toContain(">Halvskriven</textarea>");
    expect(html).toContain('name="version" value="3"');
    expect(html).toContain("Sparad 14:32");
    expect(html).toContain("Ta bort utkastet");
    expect(draw([])).not.toContain("Ta bort utkastet");
  });

  it("have two buttons in one form, the harmless one first", () => {
    expect(draw([])).toMatch(/value="save"[\s\S]*value="sign"/);
  });
});

describe("the files of a matter", () => {
  const file: FileRow = {
    id: ID,
    title: "Hyresavtal",
    fileName: "scan.pdf",
    byteSize: 12_345,
    status: "SCANNED",
    uploadedByName: "Hanna Lind",
    uploadedAt: at,
  };
  const draw = (files: FileRow[]) =>
    drawn(<DocumentsPanel subject={{ type: "INQUIRY", id: ID }} files={files} />);

  it.each([
    ["SCANNED", true, "Kontrollerad med antivirus"],
    ["NOT_SCANNED", true, "Inte kontrollerad med antivirus"],
    ["WAITING", false, "Väntar på viruskontroll"],
    ["REJECTED", false, "skadlig kod"],
  ] as const)("%s: can be opened %s", (status, opens, words) => {
    const html = draw([{ ...file, status }]);
    expect(html.includes(`href="/api/documents/${ID}"`)).toBe(opens);
    expect(html).toContain(words);
    expect(html).toContain("scan.pdf, 12 kB");
  });

  it("tell the way on when there are none", () => {
    expect(draw([])).toContain("Inga filer i ärendet än");
  });
});

describe("the thread about a subject", () => {
  const message = {
    id: ID,
    body: "Finns det husdjur?",
    authorName: "Per Ek",
    side: "OUTSIDE",
    isOwn: false,
    isNew: true,
    sentAt: at,
    readAt: null,
  } as const;
  const draw = (messages: Parameters<typeof ThreadPanel>[0]["thread"]["messages"]) =>
    drawn(
      <ThreadPanel
        action={vi.fn()}
        thread={{ subject: { type: "REQUEST", id: ID }, messages, nextMessageId: "next" }}
        receiver="kommunen"
      />,
    );

  it("marks what is new and what is one's own", () => {
    const html = draw([message, { ...message, id: "b", isNew: false, isOwn: true }]);
    expect(html.match(/Nytt/g)).toHaveLength(1);
    expect(html).toContain("Per Ek (du)");
    expect(html).toContain('name="messageId" value="next"');
    expect(html).toContain("Meddelande till kommunen");
  });

  it("says under one's own when the other side read it", () => {
    const own = { ...message, isNew: false, isOwn: true };
    expect(draw([own])).toContain("Inte läst än");
    expect(draw([{ ...own, readAt: new Date("2026-11-22T13:40:00Z") }])).toMatch(
      /Läst.*kl\.\s14\.40/s,
    );
    expect(draw([{ ...own, readAt: new Date("2026-11-23T08:00:00Z") }])).toContain(
      "23\u00a0november 2026 kl.\u00a09.00",
    );
    expect(draw([message])).not.toContain("läst än");
  });

  it("folds away what is old, and leaves the newest last", () => {
    const many = Array.from({ length: 15 }, (_none, no) => ({
      ...message,
      id: `m${no}`,
      body: `Rad ${no}.`,
    }));
    const html = draw(many);
    expect(html).toContain("Visa 3 tidigare meddelanden");
    expect(html.indexOf("Rad 3.")).toBeLessThan(html.indexOf("Rad 14."));
  });
});

describe("the timeline of a matter", () => {
  const event: TimelineEvent = {
    id: "7",
    at,
    event: "place.held",
    detail: { hours: 2 },
    who: "Hanna Lind",
    others: [
      { type: "DOCUMENT", id: "d" },
      { type: "HOME", id: ID },
    ],
  };
  const texts = {
    "place.held": ({ hours }: TimelineEvent["detail"]) => `En plats hölls i ${hours} timmar`,
  };

  it("says what, who and when, with the way to what else it concerned", () => {
    const html = drawn(<TimelinePanel events={[event]} texts={texts} />);
    expect(html).toContain("En plats hölls i 2 timmar");
    expect(html).toContain("Hanna Lind");
    expect(html).toContain("2026-11-22 14:32");
    expect(html).toContain(`href="/handlaggning/hem/${ID}"`);
  });

  it("never leads a client municipality to the unit's pages", () => {
    const html = drawn(<TimelinePanel events={[event]} texts={texts} audience="client" />);
    expect(html).not.toContain("href=");
    const request = { ...event, others: [{ type: "REQUEST", id: ID } as const] };
    expect(drawn(<TimelinePanel events={[request]} texts={texts} audience="client" />)).toContain(
      `href="/bestallare/forfragningar/${ID}"`,
    );
  });

  it("leaves out what has no sentence", () => {
    const html = drawn(<TimelinePanel events={[{ ...event, event: "odd.thing" }]} texts={texts} />);
    expect(html).toContain("Inget har hänt i ärendet än.");
  });
});
