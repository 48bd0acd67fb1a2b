import { InvestigationFrame } from "@/components/investigations/investigation-frame";
import { DocumentsPanel } from "@/components/staff/documents-panel";
import { NotesPanel } from "@/components/staff/notes-panel";
import type { JournalPage } from "@/lib/investigations/overview/queries";

/** The notes and files of an investigation. */
export function Journal({ page: { head, notes, files } }: { page: JournalPage }) {
  const subject = { type: "INVESTIGATION", id: head.id } as const;
  return (
    <InvestigationFrame head={head} part="journal">
      <div className="grid items-start gap-x-8 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <NotesPanel subject={subject} {...notes} />
        <DocumentsPanel subject={subject} files={files} />
      </div>
    </InvestigationFrame>
  );
}
