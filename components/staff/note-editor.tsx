"use client";

import { useActionState, useId } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { FormContext } from "@/components/forms/form-context";
import { FormDone } from "@/components/forms/form-done";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { useFormAddress } from "@/components/forms/use-form-address";
import { SavingLine } from "@/components/staff/saving-line";
import { useNoteWriting } from "@/components/staff/use-note-writing";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { type FormState, idle } from "@/lib/access/form-state";
import { discardNoteDraftAction, writeNoteAction } from "@/lib/documents/notes/actions";
import type { NoteDraft } from "@/lib/documents/notes/queries";
import { MOST_NOTE } from "@/lib/documents/notes/schema";
import { draftConflictText } from "@/lib/documents/notes/texts";
import type { Matter } from "@/lib/documents/schema";
import { formatClock } from "@/lib/platform/dates";

type NoteEditorProps = { subject: Matter; draft: NoteDraft };

/** Where a note is written: saved as it is typed, or by a button where there is no JavaScript. */
export function NoteEditor({ subject, draft }: NoteEditorProps) {
  const formId = useId();
  const discardId = `${formId}-discard`;
  const [written, writeAction] = useActionState(writeNoteAction, idle, useFormAddress(formId));
  const [discarded, discardAction] = useActionState(
    discardNoteDraftAction,
    idle,
    useFormAddress(discardId),
  );
  const writing = useNoteWriting(draft);
  const { start, isSending } = writing;
  const state = [writing.answer, written, discarded].find(isAnswer) ?? idle;
  const refused = state.status === "refused" ? state : null;
  const isConflict = writing.isConflict || refused?.message === draftConflictText;
  // After a signing the page still holds the old draft for a moment.
  const savedBefore = draft.id === start.id && draft.version > 0 ? draft.savedAt : null;
  const hasDraft = savedBefore !== null || writing.saving.kind === "saved";
  const submits = {
    type: "submit",
    name: "deed",
    "aria-disabled": isSending || undefined,
  } as const;
  return (
    <FormContext
      value={{
        formId,
        errors: refused?.fields ?? {},
        values: refused && refused !== writing.answer ? refused.values : null,
        isSending,
      }}
    >
      <form
        id={formId}
        ref={writing.form}
        action={writeAction}
        onSubmit={writing.onSubmit}
        onInput={writing.onInput}
        noValidate
        className="space-y-4"
      >
        <Answer formId={formId} state={state} />
        {isConflict && draft.version > 0 && <SavedElsewhere draft={draft} writing={writing} />}
        <HiddenFields
          values={{
            subjectType: subject.type,
            subjectId: subject.id,
            noteId: draft.id,
            version: draft.version,
          }}
        />
        <div key={start.id} className="space-y-4">
          <DateField name="occurredOn" label="När hände det?" defaultValue={start.occurredOn} />
          <TextArea
            name="body"
            label="Anteckning"
            rows={5}
            limit={MOST_NOTE}
            defaultValue={start.body}
          />
        </div>
        <p className="text-small text-soft">
          Bara du ser utkastet. En signerad anteckning går inte att ändra, bara att rätta.
        </p>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          {/* Saving comes first: it is what the Enter key does. */}
          <Button {...submits} tone="secondary" value="save">
            Spara utkast
          </Button>
          <Button {...submits} value="sign">
            Signera anteckningen
          </Button>
          <SavingLine saving={writing.saving} savedAt={savedBefore} />
        </div>
      </form>
      {hasDraft && (
        <form id={discardId} action={discardAction} onSubmit={writing.onDiscard} className="mt-2">
          <HiddenFields values={{ noteId: draft.id }} />
          <Button type="submit" tone="quiet" size="small" aria-disabled={isSending || undefined}>
            Ta bort utkastet
          </Button>
        </form>
      )}
    </FormContext>
  );
}

function isAnswer(state: FormState): boolean {
  return state.status !== "idle";
}

function Answer({ formId, state }: { formId: string; state: FormState }) {
  if (state.status === "refused") {
    const { message, fields } = state;
    return <ErrorSummary formId={formId} message={message} fields={fields} attempt={state} />;
  }
  if (state.status === "done" && state.message !== undefined) {
    return <FormDone message={state.message} />;
  }
  return null;
}

type SavedElsewhereProps = { draft: NoteDraft; writing: ReturnType<typeof useNoteWriting> };

/** The text that another window saved, beside the one in the field. */
function SavedElsewhere({ draft, writing }: SavedElsewhereProps) {
  return (
    <Callout kind="warning" title="Det här är sparat i ett annat fönster" level="h3">
      <p className="text-small">
        {draft.savedAt && <>Sparat {formatClock(draft.savedAt)}. </>}
        Din text står kvar i fältet nedanför. Sparar du den så ersätter den texten här.
      </p>
      <blockquote className="border-l-4 border-line bg-surface p-3 whitespace-pre-line">
        {draft.body}
      </blockquote>
      <div className="flex flex-wrap gap-2">
        <Button size="small" tone="secondary" onClick={() => writing.keepTyped(draft)}>
          Spara min text i stället
        </Button>
        <Button size="small" tone="quiet" onClick={() => writing.takeSaved(draft)}>
          Fortsätt med den sparade texten
        </Button>
      </div>
    </Callout>
  );
}
