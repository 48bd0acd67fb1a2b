import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { NoteEditor } from "@/components/staff/note-editor";
import { Details } from "@/components/ui/accordion";
import { Card } from "@/components/ui/card";
import { DayDisplay, InstantDisplay } from "@/components/ui/date-display";
import { StatusTag } from "@/components/ui/status-tag";
import { correctNoteAction } from "@/lib/documents/notes/actions";
import type { Notes, SignedNote } from "@/lib/documents/notes/queries";
import { newestWordings, type Wordings } from "@/lib/documents/notes/rules";
import { MOST_NOTE } from "@/lib/documents/notes/schema";
import type { Matter } from "@/lib/documents/schema";
import { uuidv7 } from "@/lib/platform/ids";

type NotesPanelProps = Notes & { subject: Matter };

/** The notes of a matter: one's own draft on top, then what is signed, the latest day first. */
export function NotesPanel({ subject, notes, draft }: NotesPanelProps) {
  const wordings = newestWordings(notes);
  return (
    <section aria-labelledby="anteckningar" className="space-y-5">
      <h2 id="anteckningar" className="text-heading">
        Anteckningar
      </h2>
      <Card className="no-print">
        <NoteEditor subject={subject} draft={draft} />
      </Card>
      {wordings.length > 0 ? (
        <ol className="space-y-4">
          {wordings.map((wording) => (
            <li key={wording.newest.id}>
              <NoteCard {...wording} />
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-soft">Inga signerade anteckningar än. Skriv den första här ovanför.</p>
      )}
    </section>
  );
}

function NoteCard({ newest, earlier }: Wordings<SignedNote>) {
  return (
    <Card className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="text-sub font-semibold">
          <DayDisplay day={newest.occurredOn} />
        </h3>
        {earlier.length > 0 && <StatusTag tone="info">Rättad</StatusTag>}
      </div>
      <p className="whitespace-pre-line">{newest.body}</p>
      <Signature note={newest} />
      {earlier.length > 0 && (
        <Details summary={earlier.length === 1 ? "Den tidigare texten" : "De tidigare texterna"}>
          {earlier.map((note) => (
            <div key={note.id} className="space-y-1">
              <p className="text-small font-semibold">
                <DayDisplay day={note.occurredOn} />
              </p>
              <p className="whitespace-pre-line">{note.body}</p>
              <Signature note={note} />
            </div>
          ))}
        </Details>
      )}
      <div className="no-print">
        <Details summary="Rätta anteckningen">
          <Correction note={newest} />
        </Details>
      </div>
    </Card>
  );
}

function Signature({ note }: { note: SignedNote }) {
  return (
    <p className="text-small text-soft">
      Signerad <InstantDisplay at={note.signedAt} form="table" /> av {note.authorName}
    </p>
  );
}

function Correction({ note }: { note: SignedNote }) {
  return (
    <ActionForm action={correctNoteAction} className="space-y-4">
      <HiddenFields values={{ noteId: note.id, newNoteId: uuidv7() }} />
      <p className="text-small text-soft">
        Rättelsen blir en ny anteckning med ditt namn. Den här texten finns kvar bakom den.
      </p>
      <DateField name="occurredOn" label="När hände det?" defaultValue={note.occurredOn} />
      <TextArea
        name="body"
        label="Så här ska det stå"
        rows={6}
        limit={MOST_NOTE}
        defaultValue={note.body}
      />
      <SubmitButton tone="secondary" pending="Signerar …">
        Signera rättelsen
      </SubmitButton>
    </ActionForm>
  );
}
