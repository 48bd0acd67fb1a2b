import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { readContent } from "@/lib/documents/files/content-store";
import type { OpenedFile } from "@/lib/documents/files/queries";
import { fileStatus, mayOpen } from "@/lib/documents/files/rules";
import type { MatterType } from "@/lib/documents/schema";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { uuidv7 } from "@/lib/platform/ids";
import { adultsOf, matterOf } from "../matter/queries";
import { type Matter, subjectsOfMatter } from "../matter/rules";
import { type UploadState, uploadState } from "./rules";
import type { UploadKind } from "./texts";

/** A file that a family has sent. */
export type UploadRow = {
  documentId: string;
  adultId: string;
  fileName: string;
  byteSize: number;
  kind: UploadKind;
  state: UploadState;
  isShared: boolean;
  sentAt: Date;
  sentBy: string;
  receivedAt: Date | null;
  returnReason: string | null;
};

/** A paper that the unit waits for. */
export type AskRow = {
  id: string;
  adultId: string;
  kind: UploadKind;
  note: string | null;
  askedAt: Date;
};

/** A file of the unit's that the family may read. */
export type SharedRow = {
  shareId: string;
  documentId: string;
  title: string;
  byteSize: number;
  adultId: string | null;
  sharedAt: Date;
};

/** What an adult has sent, been asked for and may read. */
export type FamilyDocuments = {
  matter: Matter;
  other: string | null;
  asks: AskRow[];
  own: UploadRow[];
  /** What the other adult has chosen to share. */
  others: UploadRow[];
  fromUnit: SharedRow[];
  sendingId: string;
};

/** The papers of one adult; null for who is no adult of a family. */
export const familyDocuments = defineQuery({
  permission: "family.document",
  run: async (reading, _input: undefined): Promise<FamilyDocuments | null> => {
    const { tx, actor } = reading;
    const { inquiryId, adultId } = actor;
    if (inquiryId === null || adultId === null) return null;
    const matter = await matterOf(tx, inquiryId);
    if (matter === null) return null;
    const adults = await adultsOf(tx, inquiryId);
    // Row-level security shows the adult's own, and of the other's what is shared.
    const uploads = await uploadsOf(reading, inquiryId);
    return {
      matter,
      other: adults.find(({ id }) => id !== adultId)?.name ?? null,
      asks: await asksOf(tx, inquiryId),
      own: uploads.filter((upload) => upload.adultId === adultId),
      others: uploads.filter((upload) => upload.adultId !== adultId),
      fromUnit: await sharedWith(tx, inquiryId),
      sendingId: uuidv7(),
    };
  },
  record: ({ matter, own, fromUnit }) => ({
    event: "family-documents.opened",
    subjects: subjectsOfMatter(matter),
    detail: { own: own.length, fromUnit: fromUnit.length },
  }),
});

/**
 * The papers that the unit waits for from the adult who acts: nothing has been sent for them that has
 * not been returned.
 */
export const papersOwed = defineQuery({
  permission: "family.document",
  run: async ({ tx, actor }, _input: undefined): Promise<AskRow[]> => {
    const { inquiryId, adultId } = actor;
    if (inquiryId === null || adultId === null) return [];
    const sent = await tx.upload.findMany({
      where: { inquiryId, adultId, askId: { not: null }, returnedAt: null },
      select: { askId: true, document: { select: { removedAt: true } } },
    });
    const isSent = (id: string) =>
      sent.some(({ askId, document }) => askId === id && document.removedAt === null);
    return (await asksOf(tx, inquiryId)).filter(
      (ask) => ask.adultId === adultId && !isSent(ask.id),
    );
  },
});

/** What a family has sent, the latest first, as far as the reader may see it. Part of another query. */
export async function uploadsOf(
  { tx }: Pick<Reading, "tx">,
  inquiryId: string,
): Promise<UploadRow[]> {
  const rows = await tx.upload.findMany({
    where: { inquiryId, document: { removedAt: null } },
    include: { document: true },
  });
  return rows
    .map(uploadRow)
    .sort(
      (a, b) => b.sentAt.getTime() - a.sentAt.getTime() || (a.documentId < b.documentId ? 1 : -1),
    );
}

type Row = Prisma.UploadGetPayload<{ include: { document: true } }>;

function uploadRow({ document, ...row }: Row): UploadRow {
  return {
    documentId: row.documentId,
    adultId: row.adultId,
    fileName: document.fileName,
    byteSize: document.byteSize,
    kind: row.kind as UploadKind,
    state: uploadState({ ...row, fileState: document.state }),
    isShared: row.sharedAt !== null,
    sentAt: document.uploadedAt,
    sentBy: document.uploadedByName,
    receivedAt: row.receivedAt,
    returnReason: row.returnReason,
  };
}

/** What the unit waits for, the oldest first. Part of another query. */
export async function asksOf(tx: Tx, inquiryId: string): Promise<AskRow[]> {
  const rows = await tx.uploadAsk.findMany({
    where: { inquiryId, closedAt: null },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, adultId, kind, note, askedAt }) => ({
    ...{ id, adultId, note, askedAt },
    kind: kind as UploadKind,
  }));
}

/** What the family may read of the unit's, the latest first. Part of another query. */
export async function sharedWith(tx: Tx, inquiryId: string): Promise<SharedRow[]> {
  const rows = await tx.documentShare.findMany({
    where: { inquiryId, revokedAt: null, document: { removedAt: null } },
    orderBy: [{ sharedAt: "desc" }, { id: "desc" }],
    include: { document: { select: { title: true, byteSize: true } } },
  });
  return rows.map(({ id, documentId, adultId, sharedAt, document }) => ({
    ...{ shareId: id, documentId, adultId, sharedAt },
    ...document,
  }));
}

/** A file that an adult may read, or null. The log row of the opening comes first. */
export const openFamilyFile = defineQuery({
  permission: "family.document",
  run: async ({ tx, actor }, { id }: { id: string }): Promise<OpenedFile | null> => {
    const { inquiryId, adultId } = actor;
    if (inquiryId === null || adultId === null) return null;
    const row = await tx.document.findFirst({ where: { id, removedAt: null } });
    if (row === null || !mayOpen(fileStatus(row))) return null;
    return {
      id,
      matter: { type: row.subjectType as MatterType, id: row.subjectId },
      fileName: row.fileName,
      mediaType: row.mediaType,
      bytes: await readContent(tx, id),
    };
  },
  record: ({ id, matter }) => ({
    event: "document.opened-by-family",
    subjects: [{ type: "DOCUMENT", id }, matter],
  }),
});
