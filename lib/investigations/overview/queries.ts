import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { type StaffMember, staffWith } from "@/lib/access/staff/queries";
import { timelineAbout } from "@/lib/access/timeline/queries";
import type { TimelineEvent } from "@/lib/access/timeline/schema";
import { type FileRow, filesAbout } from "@/lib/documents/files/queries";
import { type Notes, notesAbout } from "@/lib/documents/notes/queries";
import { type FamilyNews, familyNews } from "@/lib/inquiries/matter/queries";
import { type FamilysWish, familysWish } from "../family/queries";
import { fileOf, headOf, type InvestigationHead, readOf } from "../file/queries";
import { investigationTimelineTexts } from "./texts";

export type OverviewPage = {
  head: InvestigationHead;
  /** Who may be named investigators; empty unless the actor may name them. */
  consultants: StaffMember[];
  mayAssign: boolean;
  mayDecide: boolean;
  /** What the family has sent that waits; null where no family has a page. */
  family: FamilyNews | null;
  /** What the family has asked for and waits to hear about. */
  wish: FamilysWish | null;
  timeline: TimelineEvent[];
};

/** An investigation as a whole, or null if the actor may not see it. */
export const overviewPage = defineQuery({
  permission: "investigation.read",
  run: async (reading, id: string): Promise<OverviewPage | null> => {
    const { tx, actor, today } = reading;
    const file = await fileOf(tx, id);
    if (file === null) return null;
    const mayAssign = actor.permissions.has("investigation.assign");
    return {
      head: headOf(file, reading),
      consultants: mayAssign ? await staffWith(tx, ["CONSULTANT"], today) : [],
      mayAssign,
      mayDecide: actor.permissions.has("investigation.decide"),
      family: file.inquiryId === null ? null : await familyNews(reading, file.inquiryId),
      wish: await familysWish(tx, { investigationId: id, inquiryId: file.inquiryId }),
      timeline: await timelineAbout(reading, {
        subjects: [
          { type: "INVESTIGATION", id },
          { type: "HOUSEHOLD", id: file.household.id },
        ],
        events: Object.keys(investigationTimelineTexts),
      }),
    };
  },
  record: ({ head }) => readOf(head, "overview"),
});

export type JournalPage = { head: InvestigationHead; notes: Notes; files: FileRow[] };

/** The notes and files of an investigation, or null if the actor may not see it. */
export const journalPage = defineQuery({
  permission: "investigation.read",
  run: async (reading, id: string): Promise<JournalPage | null> => {
    const file = await fileOf(reading.tx, id);
    if (file === null) return null;
    const matter = { type: "INVESTIGATION", id } as const;
    return {
      head: headOf(file, reading),
      notes: await notesAbout(reading, matter),
      files: await filesAbout(reading, matter),
    };
  },
  record: ({ head }) => readOf(head, "journal"),
});

/** What heads the page where the family's messages and files are, or null as the others. */
export const headPage = defineQuery({
  permission: "investigation.read",
  run: async (reading, id: string): Promise<InvestigationHead | null> => {
    const file = await fileOf(reading.tx, id);
    return file === null ? null : headOf(file, reading);
  },
  record: (head) => readOf(head, "family"),
});
