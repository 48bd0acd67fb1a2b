import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, dbContextOf } from "@/lib/access/actor";
import { act } from "@/lib/access/define-action";
import {
  removeUploadAction,
  sendFilesAction,
  shareUploadAction,
} from "@/lib/inquiries/uploads/actions";
import { familyDocuments, openFamilyFile } from "@/lib/inquiries/uploads/queries";
import { receiveUploadAction } from "@/lib/inquiries/uploads/staff/actions";
import { inTransaction } from "@/lib/platform/db";
import { uuidv7 } from "@/lib/platform/ids";
import { Refusal } from "@/lib/platform/refusal";
import { asJob, auditOf } from "../../../support/actors";
import { familyByLink } from "../../../support/family";
import { phonePhoto } from "../../../support/sample-files";
import { type Family, makeFamily, refusalTo } from "../family-arrange";
import { openTasks } from "../inquiry-arrange";
import { paper, sending, sent, upload } from "./arrange";

let family: Family;
beforeAll(async () => {
  family = await makeFamily();
});

const own = async (actor: Actor) => (await familyDocuments(actor, undefined))?.own ?? [];
const others = async (actor: Actor) => (await familyDocuments(actor, undefined))?.others ?? [];
const named = (name: string, content: string | Uint8Array<ArrayBuffer>, type = "") =>
  new File([content], name, { type });

describe("files that an adult sends", () => {
  test("are taken in, those that cannot be told of by name, and the handler has a task", async () => {
    const { inquiryId, eva, unit } = await makeFamily();
    const files = [
      paper("Bra.pdf"),
      named("IMG_1.heic", "x"),
      named("Tom.pdf", ""),
      named("Fel.pdf", "inte en pdf", "application/pdf"),
      named("Bild.jpg", new Uint8Array(await phonePhoto()), "image/jpeg"),
    ];
    const done = await act(sendFilesAction, eva.actor, sending({ files }));
    expect(done.message).toBe("2 filer är skickade. 3 filer kunde inte tas emot.");
    expect(done.output).toEqual([
      { name: "Bra.pdf", text: null },
      { name: "IMG_1.heic", text: expect.stringContaining("HEIC") },
      { name: "Tom.pdf", text: expect.stringContaining("tom") },
      { name: "Fel.pdf", text: expect.stringContaining("stämmer inte") },
      { name: "Bild.jpg", text: null },
    ]);
    const rows = await own(eva.actor);
    expect(rows.map(({ fileName, state }) => [fileName, state]).sort()).toEqual([
      ["Bild.jpg", "WAITING"],
      ["Bra.pdf", "WAITING"],
    ]);
    expect(await openTasks(inquiryId)).toMatchObject([
      { kind: "FAMILY_UPLOAD", userId: unit.lead.userId },
    ]);
    const photo = rows.find(({ fileName }) => fileName === "Bild.jpg")?.documentId ?? "";
    const opened = await openFamilyFile(eva.actor, { id: photo });
    expect((await sharp(opened?.bytes).metadata()).exif).toBeUndefined();
    expect(JSON.stringify(await auditOf(inquiryId))).not.toContain("Bra.pdf");
  });

  test("are refused together when none of them can be taken, each with its reason", async () => {
    const files = [named("Tom.pdf", ""), named("film.mov", "x")];
    const refused = act(sendFilesAction, family.eva.actor, sending({ files }));
    await expect(refused).rejects.toBeInstanceOf(Refusal);
    await expect(refused).rejects.toMatchObject({
      fields: {
        files: [expect.stringContaining("Tom.pdf: "), expect.stringContaining("film.mov")],
      },
    });
  });

  test.each([
    [{ files: [] }, "files", "Välj minst en fil"],
    [{ files: Array.from({ length: 11 }, () => paper()) }, "files", "högst 10 filer"],
    [{ about: "" }, "about", "Välj vad filerna är"],
    [{ about: uuidv7() }, "about", "behöver vi inte längre"],
  ])("need something to be what it says: %s", async (changes, field, text) => {
    const refused = act(sendFilesAction, family.eva.actor, sending(changes));
    await expect(refused).rejects.toMatchObject({
      fields: { [field]: [expect.stringContaining(text)] },
    });
  });

  test("are taken once, sent again, at once or after they were taken away", async () => {
    const { inquiryId, eva } = await makeFamily();
    const again = sending();
    const send = () => act(sendFilesAction, eva.actor, again);
    await Promise.all([send(), send(), send()]);
    const [row, ...more] = await own(eva.actor);
    expect(more).toEqual([]);
    await act(removeUploadAction, eva.actor, { documentId: row?.documentId });
    await send();
    expect(await own(eva.actor)).toEqual([]);
    const told = (await auditOf(inquiryId)).filter(({ event }) => event === "upload.sent");
    expect(told.map(({ detail }) => detail)).toMatchObject([{ files: 1 }]);
    await act(sendFilesAction, eva.actor, { ...again, sendingId: uuidv7() });
    expect(await own(eva.actor)).toHaveLength(1);
  });

  test("ask for an e-identification where there is one", async () => {
    const weak = await familyByLink(family.inquiryId);
    expect(await refusalTo(sendFilesAction, weak, sending())).toContain("e-legitimation");
  });
});

describe("between two adults", () => {
  test("a file is the sender's alone until it is shared, and again when that ends", async () => {
    const { eva, jon } = await makeFamily();
    const documentId = await sent(eva.actor);
    expect(await openFamilyFile(eva.actor, { id: documentId })).not.toBeNull();
    const seen = () =>
      inTransaction(dbContextOf(jon.actor), async (tx) => [
        await tx.document.count({ where: { id: documentId } }),
        await tx.documentChunk.count({ where: { documentId } }),
        await tx.upload.count({ where: { documentId } }),
      ]);
    expect([await others(jon.actor), await seen()]).toEqual([[], [0, 0, 0]]);
    expect(await openFamilyFile(jon.actor, { id: documentId })).toBeNull();
    await act(shareUploadAction, eva.actor, { documentId, isShared: "on" });
    expect(await others(jon.actor)).toMatchObject([{ documentId, fileName: "Intyg.pdf" }]);
    expect(await openFamilyFile(jon.actor, { id: documentId })).not.toBeNull();
    expect((await auditOf(documentId)).map(({ event }) => event)).toContain(
      "document.opened-by-family",
    );
    await act(shareUploadAction, eva.actor, { documentId });
    expect(await seen()).toEqual([0, 0, 0]);
  });

  test("nobody takes away, shares or answers what the other has sent, past the code neither", async () => {
    const { eva, jon } = await makeFamily();
    const documentId = await sent(eva.actor, { isShared: "on" });
    expect(await refusalTo(removeUploadAction, jon.actor, { documentId })).toContain("finns inte");
    expect(await refusalTo(shareUploadAction, jon.actor, { documentId })).toContain("finns inte");
    const tries = await inTransaction(dbContextOf(jon.actor), async (tx) => [
      await tx.document.updateMany({ where: { id: documentId }, data: { removedAt: new Date() } }),
      await tx.upload.updateMany({ where: { documentId }, data: { sharedAt: null } }),
    ]);
    expect(tries).toEqual([{ count: 0 }, { count: 0 }]);
    const chunk = inTransaction(dbContextOf(jon.actor), (tx) =>
      tx.documentChunk.createMany({ data: { documentId, no: 99, bytes: new Uint8Array(1) } }),
    );
    await expect(chunk).rejects.toThrow();
    const answered = inTransaction(dbContextOf(eva.actor), (tx) =>
      tx.upload.updateMany({ where: { documentId }, data: { receivedAt: new Date() } }),
    );
    await expect(answered).rejects.toThrow();
  });
});

describe("what was sent", () => {
  test("can be taken away until the unit has it, and of the two one wins", async () => {
    const { eva, unit } = await makeFamily();
    const documentId = await sent(eva.actor);
    const both = await Promise.allSettled([
      act(removeUploadAction, eva.actor, { documentId }),
      act(receiveUploadAction, unit.lead, { documentId }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const removed = await asJob((tx) =>
      tx.document.count({ where: { id: documentId, removedAt: { not: null } } }),
    );
    expect(removed === 1).toBe((await upload(documentId)).receivedAt === null);
  });

  test("stays once it is received, and says so", async () => {
    const { eva, unit } = await makeFamily();
    const documentId = await sent(eva.actor);
    await act(receiveUploadAction, unit.lead, { documentId });
    expect(await refusalTo(removeUploadAction, eva.actor, { documentId })).toContain(
      "redan tagit emot",
    );
  });

  test("never reaches another family, or a consultant outside the investigation", async () => {
    const other = await makeFamily();
    const documentId = await sent(family.eva.actor, { isShared: "on" });
    expect(await openFamilyFile(other.eva.actor, { id: documentId })).toBeNull();
    expect(await others(other.jon.actor)).toEqual([]);
  });
});
