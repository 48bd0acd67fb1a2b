import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Actor, dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import { defineQuery } from "@/lib/access/define-query";
import { addFileAction, removeFileAction } from "@/lib/documents/files/actions";
import { filesAbout, openFile } from "@/lib/documents/files/queries";
import type { Matter } from "@/lib/documents/schema";
import { inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf, makeActor } from "../../../support/actors";
import { ask } from "../../../support/catalogue";
import { fakeClamd } from "../../../support/clamd";
import { docx, phonePhoto } from "../../../support/sample-files";
import { makeInquiry, makeRequest } from "../arrange";

let consultant: Actor;
let colleague: Actor;
let client: Actor;
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

beforeAll(async () => {
  consultant = await makeActor(["CONSULTANT"], { name: "Hanna Lind" });
  colleague = await makeActor(["CONSULTANT"]);
  client = await makeActor(["CLIENT_WORKER"], { in: "Björkvik" });
});

const readFiles = defineQuery({ permission: "account.read", run: filesAbout });
const word = (name = "Intyg.docx", bytes = docx()) =>
  new File([new Uint8Array(bytes)], name, { type: DOCX });
const form = (matter: Matter, file: File, title = "") => ({
  subjectType: matter.type,
  subjectId: matter.id,
  title,
  file,
});

async function added(matter: Matter, file = word()): Promise<string> {
  await act(addFileAction, consultant, form(matter, file));
  const [row] = await readFiles(consultant, matter);
  return row?.id ?? "";
}

describe("adding a file", () => {
  test("keeps it encrypted, says that no scanner has seen it and gives it back whole", async () => {
    const matter = await makeInquiry();
    const bytes = docx({ name: "word/media/noise.xml", content: "<a/>" });
    const id = await added(matter, word("Intyg.docx", bytes));
    expect(await readFiles(colleague, matter)).toMatchObject([
      {
        id,
        title: "Intyg",
        fileName: "Intyg.docx",
        byteSize: bytes.length,
        status: "NOT_SCANNED",
        uploadedByName: "Hanna Lind",
      },
    ]);
    const chunks = await asJob((tx) => tx.documentChunk.findMany({ where: { documentId: id } }));
    expect(
      Buffer.concat(chunks.map(({ bytes: stored }) => stored)).includes("word/document.xml"),
    ).toBe(false);
    const file = await openFile(colleague, { id });
    expect(file?.bytes.equals(bytes)).toBe(true);
    expect(file).toMatchObject({ fileName: "Intyg.docx", mediaType: DOCX, matter });
    expect(await asJob((tx) => tx.document.findUnique({ where: { id } }))).toMatchObject({
      retentionClass: "INQUIRY",
      state: "CLEAN",
      isScanned: false,
    });
  });

  test("is logged without the file's name; each opening too", async () => {
    const matter = await makeInquiry();
    const id = await added(matter);
    await openFile(colleague, { id });
    const events = await auditOf(id);
    expect(events).toMatchObject([
      { event: "document.added", outcome: "DONE", userId: consultant.userId },
      { event: "document.opened", outcome: "READ", userId: colleague.userId },
    ]);
    expect(JSON.stringify(events)).not.toContain("Intyg");
    expect((await auditOf(matter.id)).map(({ event }) => event)).toEqual([
      "document.added",
      "document.opened",
    ]);
  });

  test("takes place and camera out of a picture", async () => {
    const matter = await makeInquiry();
    const sent = await phonePhoto();
    const id = await added(
      matter,
      new File([new Uint8Array(sent)], "IMG_1.jpg", { type: "image/jpeg" }),
    );
    const file = await openFile(consultant, { id });
    const { exif, width } = await sharp(file?.bytes).metadata();
    expect(exif).toBeUndefined();
    expect(width).toBeGreaterThan(0);
    expect(file?.bytes.equals(sent)).toBe(false);
  });

  test("keeps a file of many chunks in order", async () => {
    const matter = await makeInquiry();
    const noise = randomBytes(700_000).toString("base64");
    const bytes = docx({ name: "word/noise.xml", content: `<a>${noise}</a>` });
    const id = await added(matter, word("Stor.docx", bytes));
    expect(
      await asJob((tx) => tx.documentChunk.count({ where: { documentId: id } })),
    ).toBeGreaterThan(2);
    expect((await openFile(consultant, { id }))?.bytes.equals(bytes)).toBe(true);
  });

  test.each([
    ["nothing", new File([], ""), "Välj en fil att lägga till"],
    ["an empty file", new File([], "tom.pdf"), "Filen är tom. Välj en annan fil."],
    [
      "a program",
      new File(["MZ"], "spel.exe"),
      "Välj en fil av typen PDF, JPEG, PNG eller Word (docx).",
    ],
    ["a page called a picture", new File(["<svg/>"], "bild.png"), "Filens innehåll stämmer inte"],
    [
      "a file too large",
      new File([new Uint8Array(10_485_761)], "stor.pdf"),
      "Filen är större än 10 MB",
    ],
  ])("refuses %s", async (_, file, text) => {
    const matter = await makeInquiry();
    const input =
      file.name === "" ? { ...form(matter, file), file: undefined } : form(matter, file);
    await expect(act(addFileAction, consultant, input)).rejects.toMatchObject({
      fields: { file: [expect.stringContaining(text)] },
    });
    expect(await readFiles(consultant, matter)).toEqual([]);
  });
});

describe("who may add and open", () => {
  test("a client municipality neither adds nor opens, not even in its own request", async () => {
    const matter = await makeRequest({ client: "Björkvik", assignedTo: consultant.userId });
    const id = await added(matter);
    await expect(act(addFileAction, client, form(matter, word()))).rejects.toThrow(
      "Du har inte behörighet att göra det.",
    );
    await expect(openFile(client, { id })).rejects.toThrow("without permission");
    expect(await readFiles(client, matter)).toEqual([]);
  });

  test("to a consultant who is not assigned the file does not exist, and no row tells of an opening", async () => {
    const matter = await makeRequest({ assignedTo: consultant.userId });
    const id = await added(matter);
    await expect(act(addFileAction, colleague, form(matter, word()))).rejects.toThrow(
      "Ärendet finns inte",
    );
    expect(await openFile(colleague, { id })).toBeNull();
    expect(await openFile(colleague, { id: uuidv7() })).toBeNull();
    expect(await readFiles(colleague, matter)).toEqual([]);
    await expect(act(removeFileAction, colleague, { documentId: id })).rejects.toThrow(
      "Filen finns inte",
    );
    expect((await auditOf(id)).map(({ event }) => event)).toEqual(["document.added"]);
  });

  test("the database keeps its bytes from others although the code should forget to", async () => {
    const id = await added(await makeRequest({ assignedTo: consultant.userId }));
    const seen = await inTransaction(dbContextOf(colleague), (tx) =>
      tx.documentChunk.findMany({ where: { documentId: id } }),
    );
    expect(seen).toEqual([]);
  });
});

describe("taking a file away", () => {
  test("keeps the row but gives the file to nobody", async () => {
    const matter = await makeInquiry();
    const id = await added(matter);
    await act(removeFileAction, colleague, { documentId: id });
    expect(await readFiles(consultant, matter)).toEqual([]);
    expect(await openFile(consultant, { id })).toBeNull();
    expect(await asJob((tx) => tx.document.findUnique({ where: { id } }))).toMatchObject({
      title: "Intyg",
      removedAt: expect.any(Date),
    });
    expect((await auditOf(matter.id)).at(-1)).toMatchObject({ event: "document.removed" });
    await expect(act(removeFileAction, colleague, { documentId: id })).rejects.toThrow(
      "finns inte längre",
    );
  });
});

describe("with a virus scanner", () => {
  let answer: (file: Buffer) => string | null = () => "stream: OK";
  let scanner: Awaited<ReturnType<typeof fakeClamd>>;
  let product: Awaited<ReturnType<typeof freshProduct>>;

  // The settings are read once, so the product is loaded anew with a scanner among them.
  async function freshProduct() {
    vi.resetModules();
    const [actions, commands, access] = await Promise.all([
      import("@/lib/documents/files/actions"),
      import("@/lib/documents/files/commands"),
      import("@/lib/access/define-action"),
    ]);
    return { ...actions, scanDocument: commands.scanDocument, act: access.act };
  }

  beforeAll(async () => {
    scanner = await fakeClamd((file) => answer(file));
    const { address } = scanner;
    process.env.CLAMD = "path" in address ? address.path : `${address.host}:${address.port}`;
    product = await freshProduct();
  });
  afterAll(async () => {
    delete process.env.CLAMD;
    vi.resetModules();
    await scanner.close();
  });

  async function quarantined(): Promise<{ id: string; matter: Matter }> {
    const matter = await makeInquiry();
    await product.act(product.addFileAction, consultant, form(matter, word()));
    const [row] = await readFiles(consultant, matter);
    return { id: row?.id ?? "", matter };
  }
  const statusIn = async (matter: Matter) => (await readFiles(consultant, matter))[0]?.status;

  test("a file waits in quarantine, with a job, until it is found clean", async () => {
    answer = () => "stream: OK";
    const { id, matter } = await quarantined();
    expect(await statusIn(matter)).toBe("WAITING");
    expect(await openFile(consultant, { id })).toBeNull();
    const jobs = await ask<{ payload: unknown }>(
      "SELECT payload FROM graphile_worker._private_jobs ORDER BY id DESC LIMIT 1",
    );
    expect(jobs).toEqual([{ payload: { documentId: id } }]);
    await product.scanDocument(id);
    expect(scanner.received.at(-1)?.equals(docx())).toBe(true);
    expect(await statusIn(matter)).toBe("SCANNED");
    expect(await openFile(consultant, { id })).not.toBeNull();
    expect((await auditOf(matter.id)).map(({ event }) => event)).toContain("document.scanned");
  });

  test("an infected file is stopped for good", async () => {
    answer = () => "stream: Eicar-Test-Signature FOUND";
    const { id, matter } = await quarantined();
    await product.scanDocument(id);
    expect(await statusIn(matter)).toBe("REJECTED");
    answer = () => "stream: OK";
    await product.scanDocument(id);
    expect(await statusIn(matter)).toBe("REJECTED");
    expect(await openFile(consultant, { id })).toBeNull();
  });

  test("a file stays in quarantine while the scanner does not answer sense, and the job is tried again", async () => {
    answer = () => "INSTREAM size limit exceeded. ERROR";
    const { id, matter } = await quarantined();
    await expect(product.scanDocument(id)).rejects.toThrow("no virus scan");
    expect(await statusIn(matter)).toBe("WAITING");
    answer = () => "stream: OK";
    await product.scanDocument(id);
    expect(await statusIn(matter)).toBe("SCANNED");
  });

  test("a job about a file that is not there does nothing", async () => {
    await product.scanDocument(uuidv7());
  });
});
