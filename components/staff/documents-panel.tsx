import { Download } from "lucide-react";
import { ActionForm } from "@/components/forms/action-form";
import { FileField } from "@/components/forms/file-field";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Details } from "@/components/ui/accordion";
import { InstantDisplay } from "@/components/ui/date-display";
import { Icon } from "@/components/ui/icon";
import { StatusTag, type Tone } from "@/components/ui/status-tag";

import { addFileAction, removeFileAction } from "@/lib/documents/files/actions";
import type { FileRow } from "@/lib/documents/files/queries";
import { type FileStatus, mayOpen, sizeWords } from "@/lib/documents/files/rules";
import { acceptedFiles } from "@/lib/documents/files/schema";
import { fileStatusTexts } from "@/lib/documents/files/texts";
import type { Matter } from "@/lib/documents/schema";
import { paths } from "@/lib/platform/paths";

const tones: Record<FileStatus, Tone> = {
  SCANNED: "good",
  NOT_SCANNED: "neutral",
  WAITING: "wait",
  REJECTED: "bad",
};

type DocumentsPanelProps = { subject: Matter; files: readonly FileRow[] };

/** The files of a matter and adding another. */
export function DocumentsPanel({ subject, files }: DocumentsPanelProps) {
  return (
    <section aria-labelledby="filer" className="space-y-5">
      <h2 id="filer" className="text-heading">
        Filer
      </h2>
      {files.length > 0 ? (
        <ul className="border-t border-line">
          {files.map((file) => (
            <FileLine key={file.id} file={file} />
          ))}
        </ul>
      ) : (
        <p className="text-soft">Inga filer i ärendet än. Lägg till den första här nedanför.</p>
      )}
      <AddFile subject={subject} />
    </section>
  );
}

function FileLine({ file }: { file: FileRow }) {
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-line py-3">
      <div className="min-w-0 grow basis-64">
        <p className="font-semibold">
          {mayOpen(file.status) ? (
            // A plain link: a prefetch would be logged as an opening.
            <a href={paths.api.document(file.id)} download className="text-link">
              <Icon of={Download} className="me-1.5" />
              {file.title}
            </a>
          ) : (
            file.title
          )}
        </p>
        <p className="text-small text-soft wrap-anywhere">
          {file.fileName}, {sizeWords(file.byteSize)}
        </p>
        <p className="text-small text-soft">
          Tillagd <InstantDisplay at={file.uploadedAt} form="table" /> av {file.uploadedByName}
        </p>
      </div>
      <div className="space-y-2 text-small">
        <StatusTag tone={tones[file.status]}>{fileStatusTexts[file.status]}</StatusTag>
        <div className="no-print">
          <Details summary="Ta bort">
            <ActionForm action={removeFileAction} className="space-y-2">
              <HiddenFields values={{ documentId: file.id }} />
              <p>Filen går inte att öppna igen. I loggen står kvar att den har funnits.</p>
              <SubmitButton tone="danger" size="small" pending="Tar bort …">
                Ta bort filen
              </SubmitButton>
            </ActionForm>
          </Details>
        </div>
      </div>
    </li>
  );
}

function AddFile({ subject }: { subject: Matter }) {
  return (
    <div className="no-print">
      <Details summary="Lägg till en fil">
        <ActionForm action={addFileAction} resetOnDone className="max-w-xl space-y-4">
          <HiddenFields values={{ subjectType: subject.type, subjectId: subject.id }} />
          <FileField
            name="file"
            label="Fil"
            hint="PDF, JPEG, PNG eller Word (docx), högst 10 MB."
            accept={acceptedFiles}
          />
          <TextField
            name="title"
            label="Vad är det för fil?"
            optional
            hint="Till exempel Hyresavtal. Annars visas filens namn."
          />
          <SubmitButton tone="secondary" pending="Lägger till …">
            Lägg till filen
          </SubmitButton>
        </ActionForm>
      </Details>
    </div>
  );
}
