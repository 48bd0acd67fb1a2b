import { describe, expect, test } from "vitest";
import { act } from "@/lib/access/define-action";
import { addFileAction } from "@/lib/documents/files/actions";
import { openFile } from "@/lib/documents/files/queries";
import { removeUploadAction } from "@/lib/inquiries/uploads/actions";
import { familyDocuments, openFamilyFile, papersOwed } from "@/lib/inquiries/uploads/queries";
import {
  askForUploadAction,
  endShareAction,
  receiveUploadAction,
  returnUploadAction,
  shareDocumentAction,
  withdrawAskAction,
} from "@/lib/inquiries/uploads/staff/actions";
import { staffDocuments } from "@/lib/inquiries/uploads/staff/queries";
import { uuidv7 } from "@/lib/platform/ids";
import { asJob, auditOf } from "../../../../support/actors";
import { investigate, makeFamily, refusalTo } from "../../family-arrange";
import { mailsTo, openTasks } from "../../inquiry-arrange";
import { paper, sent, upload } from "../arrange";

const asking = (adultId: string) => ({
  askId: uuidv7(),
  adultId,
  kind: "HOME",
  note: "Högst sex månader gammalt",
});

describe("a file that a family has sent", () => {
  test("is received once, and the task ends when none waits", async () => {
    const { inquiryId, eva, jon, unit } = await makeFamily();
    const first = await sent(eva.actor);
    const second = await sent(jon.actor);
    const twice = await Promise.allSettled([
      act(receiveUploadAction, unit.lead, { documentId: first }),
      act(receiveUploadAction, unit.manager, { documentId: first }),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await openTasks(inquiryId)).toHaveLength(1);
    await act(receiveUploadAction, unit.lead, { documentId: second });
    expect(await openTasks(inquiryId)).toEqual([]);
    expect((await familyDocuments(eva.actor, undefined))?.own).toMatchObject([
      { state: "RECEIVED" },
    ]);
  });

  test("is returned with a reason that its sender alone is mailed about, and asked for anew", async () => {
    const { eva, jon, unit } = await makeFamily();
    const documentId = await sent(eva.actor);
    const input = { documentId, reason: "Texten är suddig", askAgain: "on" };
    await act(returnUploadAction, unit.lead, input);
    const page = await familyDocuments(eva.actor, undefined);
    expect(page?.own).toMatchObject([{ state: "RETURNED", returnReason: "Texten är suddig" }]);
    expect(page?.asks).toMatchObject([{ kind: "CERTIFICATE", note: "Texten är suddig" }]);
    expect(await mailsTo(eva.email)).toMatchObject([{ template: "family-news" }]);
    expect(await mailsTo(jon.email)).toEqual([]);
    expect(await refusalTo(returnUploadAction, unit.lead, input)).toContain("hann före");
  });

  test("in quarantine waits, and stopped can only be returned", async () => {
    const { eva, unit } = await makeFamily();
    const documentId = await sent(eva.actor);
    const turn = (state: "QUARANTINED" | "REJECTED") =>
      asJob((tx) => tx.document.update({ where: { id: documentId }, data: { state } }));
    await turn("QUARANTINED");
    expect(await refusalTo(receiveUploadAction, unit.lead, { documentId })).toContain(
      "inte kontrollerad",
    );
    expect(await openFamilyFile(eva.actor, { id: documentId })).toBeNull();
    await turn("REJECTED");
    await refusalTo(receiveUploadAction, unit.lead, { documentId });
    await act(returnUploadAction, unit.lead, { documentId, reason: "Skadlig kod" });
    expect((await upload(documentId)).returnReason).toBe("Skadlig kod");
  });

  test("is hidden from consultants outside the investigation", async () => {
    const family = await makeFamily();
    const { inquiryId, eva, unit } = family;
    const documentId = await sent(eva.actor);
    await investigate(family);
    expect(await staffDocuments(unit.other, inquiryId)).toBeNull();
    expect(await openFile(unit.other, { id: documentId })).toBeNull();
    expect(await refusalTo(receiveUploadAction, unit.other, { documentId })).toContain(
      "finns inte",
    );
    expect((await staffDocuments(unit.second, inquiryId))?.uploads).toHaveLength(1);
    expect(await openFile(unit.second, { id: documentId })).not.toBeNull();
  });
});

describe("a paper that the unit asks for", () => {
  test("stands on that adult's page until it is taken in", async () => {
    const { inquiryId, eva, jon, unit } = await makeFamily();
    const input = asking(eva.id);
    await act(askForUploadAction, unit.lead, input);
    await act(askForUploadAction, unit.lead, input);
    const asks = async (adult: typeof eva) =>
      (await familyDocuments(adult.actor, undefined))?.asks.map(({ id }) => id);
    expect([await asks(eva), await asks(jon)]).toEqual([[input.askId], []]);
    expect(await mailsTo(eva.email)).toHaveLength(1);
    const told = (await auditOf(inquiryId)).filter(({ event }) => event === "upload.asked-for");
    expect(told).toHaveLength(1);
    const owed = async (adult: typeof eva) => (await papersOwed(adult.actor, undefined)).length;
    expect([await owed(eva), await owed(jon)]).toEqual([1, 0]);
    expect(await sent(eva.actor, { about: input.askId })).not.toBe("");
    expect(await asks(eva)).toHaveLength(1);
    // Sent, it is the unit's turn; returned or taken away it is the adult's anew.
    expect(await owed(eva)).toBe(0);
    const [first] = (await staffDocuments(unit.lead, inquiryId))?.uploads ?? [];
    await act(removeUploadAction, eva.actor, { documentId: first?.documentId });
    expect(await owed(eva)).toBe(1);
    expect(await sent(eva.actor, { about: input.askId })).not.toBe("");
    const [row] = (await staffDocuments(unit.lead, inquiryId))?.uploads ?? [];
    expect(row).toMatchObject({ kind: "HOME" });
    await act(receiveUploadAction, unit.lead, { documentId: row?.documentId });
    expect(await asks(eva)).toEqual([]);
  });

  test("is the other adult's to answer as little as a stranger's", async () => {
    const { eva, jon, unit } = await makeFamily();
    const input = asking(eva.id);
    await act(askForUploadAction, unit.lead, input);
    await expect(sent(jon.actor, { about: input.askId })).rejects.toThrow();
  });

  test("can be taken back once", async () => {
    const { eva, unit } = await makeFamily();
    const input = asking(eva.id);
    await act(askForUploadAction, unit.lead, input);
    await act(withdrawAskAction, unit.lead, { askId: input.askId });
    expect(await refusalTo(withdrawAskAction, unit.lead, { askId: input.askId })).toContain(
      "hann före",
    );
    expect((await familyDocuments(eva.actor, undefined))?.asks).toEqual([]);
  });
});

describe("a document of the unit", () => {
  test("is read by whom it is shared with, until that ends, each opening logged", async () => {
    const family = await makeFamily();
    const { inquiryId, eva, jon, unit } = family;
    const id = await investigate(family);
    const matter = { subjectType: "INVESTIGATION", subjectId: id };
    await act(addFileAction, unit.lead, { ...matter, title: "Beslut", file: paper("Beslut.pdf") });
    const document = await asJob((tx) =>
      tx.document.findFirstOrThrow({ where: { subjectId: id } }),
    );
    const read = (adult: typeof eva) => openFamilyFile(adult.actor, { id: document.id });
    expect(await read(eva)).toBeNull();
    const input = { inquiryId, documentId: document.id, adultId: eva.id };
    await act(shareDocumentAction, unit.lead, input);
    expect(await refusalTo(shareDocumentAction, unit.lead, input)).toContain("redan läsa");
    expect([(await read(eva))?.fileName, await read(jon)]).toEqual(["Beslut.pdf", null]);
    const page = await familyDocuments(eva.actor, undefined);
    expect(page?.fromUnit).toMatchObject([{ title: "Beslut" }]);
    expect(await mailsTo(jon.email)).toEqual([]);
    expect((await auditOf(document.id)).map(({ event }) => event)).toEqual(
      expect.arrayContaining(["document.shared", "document.opened-by-family"]),
    );
    await act(endShareAction, unit.lead, { shareId: page?.fromUnit[0]?.shareId });
    expect(await read(eva)).toBeNull();
  });

  test("that one adult reads is shown to the other too, and then it is the whole family's", async () => {
    const family = await makeFamily();
    const { inquiryId, eva, jon, unit } = family;
    const id = await investigate(family);
    const matter = { subjectType: "INVESTIGATION", subjectId: id };
    await act(addFileAction, unit.lead, { ...matter, title: "Text", file: paper() });
    const document = await asJob((tx) =>
      tx.document.findFirstOrThrow({ where: { subjectId: id } }),
    );
    const share = { inquiryId, documentId: document.id };
    await act(shareDocumentAction, unit.lead, { ...share, adultId: eva.id });
    const offered = await staffDocuments(unit.lead, inquiryId);
    expect(offered?.shareable).toMatchObject([{ id: document.id }]);
    await act(shareDocumentAction, unit.lead, { ...share, adultId: jon.id });
    for (const { actor } of [eva, jon]) {
      expect((await familyDocuments(actor, undefined))?.fromUnit).toMatchObject([
        { title: "Text" },
      ]);
    }
    // Only the one for whom it is new hears of it anew.
    expect(
      [await mailsTo(eva.email), await mailsTo(jon.email)].map(({ length }) => length),
    ).toEqual([1, 1]);
    const after = await staffDocuments(unit.lead, inquiryId);
    expect([after?.shareable, after?.shared.length]).toEqual([[], 1]);
    for (const adultId of [eva.id, ""]) {
      expect(await refusalTo(shareDocumentAction, unit.lead, { ...share, adultId })).toContain(
        "redan läsa",
      );
    }
  });

  test("of another matter is not shared", async () => {
    const one = await makeFamily();
    const two = await makeFamily();
    const id = await investigate(two);
    const matter = { subjectType: "INVESTIGATION", subjectId: id };
    await act(addFileAction, two.unit.lead, { ...matter, title: "", file: paper() });
    const document = await asJob((tx) =>
      tx.document.findFirstOrThrow({ where: { subjectId: id } }),
    );
    const input = { inquiryId: one.inquiryId, documentId: document.id, adultId: "" };
    expect(await refusalTo(shareDocumentAction, two.unit.manager, input)).toContain(
      "finns inte i ärendet",
    );
  });
});
