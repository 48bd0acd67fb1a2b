import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import type { Matter, MatterType } from "../schema";
import { readContent } from "./content-store";
import { type FileStatus, fileStatus, mayOpen } from "./rules";

/** A file in a matter, as it is listed. */
export type FileRow = {
  id: string;
  title: string;
  fileName: string;
  byteSize: number;
  status: FileStatus;
  uploadedByName: string;
  uploadedAt: Date;
};

/** The files of a matter, the latest first. Part of a query that records the reading. */
export async function filesAbout({ tx }: Reading, matter: Matter): Promise<FileRow[]> {
  const rows = await tx.document.findMany({
    where: { subjectType: matter.type, subjectId: matter.id, removedAt: null },
    orderBy: [{ uploadedAt: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    fileName: row.fileName,
    byteSize: row.byteSize,
    status: fileStatus(row),
    uploadedByName: row.uploadedByName,
    uploadedAt: row.uploadedAt,
  }));
}

/** A file with its content. */
export type OpenedFile = {
  id: string;
  matter: Matter;
  fileName: string;
  mediaType: string;
  bytes: Buffer<ArrayBuffer>;
};

/** The content of a file, or null if there is none that the actor may open. The log row comes first. */
export const openFile = defineQuery({
  permission: "document.read",
  run: async ({ tx }, { id }: { id: string }): Promise<OpenedFile | null> => {
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
    event: "document.opened",
    subjects: [{ type: "DOCUMENT", id }, matter],
  }),
});
