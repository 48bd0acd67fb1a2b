import "server-only";
import { defineQuery } from "@/lib/access/define-query";
import { timelineAbout } from "@/lib/access/timeline/queries";
import type { TimelineEvent } from "@/lib/access/timeline/schema";
import type { Subject } from "@/lib/audit/schema";
import { type FileRow, filesAbout } from "./files/queries";
import { type Notes, notesAbout } from "./notes/queries";
import type { Matter } from "./schema";

/** What every page of a matter shows besides the matter itself. */
export type MatterPanels = Notes & { files: FileRow[]; timeline: TimelineEvent[] };

type PanelsOf = {
  subject: Matter;
  /** The events that have a sentence in the timeline. */
  events: readonly string[];
  /** What else the timeline tells of, such as the household of an investigation. */
  alsoOf?: readonly Subject[];
};

/** Notes, own draft, files and timeline of a matter: one transaction and one row in the log. */
export const matterPanels = defineQuery({
  permission: "document.read",
  run: async (reading, { subject, events, alsoOf = [] }: PanelsOf): Promise<MatterPanels> => ({
    ...(await notesAbout(reading, subject)),
    files: await filesAbout(reading, subject),
    timeline: await timelineAbout(reading, { subjects: [subject, ...alsoOf], events }),
  }),
  record: ({ notes, files }, { subject }) => ({
    event: "matter-file.opened",
    subjects: [subject],
    detail: { notes: notes.length, files: files.length },
  }),
});
