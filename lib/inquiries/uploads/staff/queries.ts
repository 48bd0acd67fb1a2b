import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { type FileRow, filesAbout } from "@/lib/documents/files/queries";
import { mayOpen } from "@/lib/documents/files/rules";
import { uuidv7 } from "@/lib/platform/ids";
import { type Adult, adultsOf, matterOf } from "../../matter/queries";
import { type Matter, subjectsOfMatter } from "../../matter/rules";
import {
  type AskRow,
  asksOf,
  type SharedRow,
  sharedWith,
  type UploadRow,
  uploadsOf,
} from "../queries";

/** A family's papers as the staff who work with it see them. */
export type StaffDocuments = {
  matter: Matter;
  adults: Adult[];
  uploads: UploadRow[];
  asks: AskRow[];
  shared: SharedRow[];
  /** Files of the matter that the family could be let read. */
  shareable: Pick<FileRow, "id" | "title">[];
  nextAskId: string;
};

/** What a family has sent and may read, or null if the actor does not work with it. */
export const staffDocuments = defineQuery({
  permission: "document.read",
  run: async (reading, inquiryId: string): Promise<StaffDocuments | null> => {
    const { tx } = reading;
    const matter = await matterOf(tx, inquiryId);
    if (matter === null) return null;
    const shared = await sharedWith(tx, inquiryId);
    const files: FileRow[] = [];
    for (const { type, id } of subjectsOfMatter(matter)) {
      if (type === "INQUIRY" || type === "INVESTIGATION") {
        files.push(...(await filesAbout(reading, { type, id })));
      }
    }
    return {
      matter,
      adults: await adultsOf(tx, inquiryId),
      uploads: await uploadsOf(reading, inquiryId),
      asks: await asksOf(tx, inquiryId),
      shared,
      shareable: files
        .filter(
          ({ id, status }) =>
            mayOpen(status) &&
            !shared.some(({ documentId, adultId }) => documentId === id && adultId === null),
        )
        .map(({ id, title }) => ({ id, title })),
      nextAskId: uuidv7(),
    };
  },
  record: ({ matter, uploads }) => ({
    event: "family-documents.opened",
    subjects: subjectsOfMatter(matter),
    detail: { uploads: uploads.length },
  }),
});
