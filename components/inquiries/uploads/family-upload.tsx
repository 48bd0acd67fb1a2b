import { Download } from "lucide-react";
import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { InstantDisplay } from "@/components/ui/date-display";
import { Icon } from "@/components/ui/icon";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { sizeWords } from "@/lib/documents/files/rules";
import { removeUploadAction, shareUploadAction } from "@/lib/inquiries/uploads/actions";
import type { UploadRow } from "@/lib/inquiries/uploads/queries";
import { mayRead, mayRemove, type UploadState } from "@/lib/inquiries/uploads/rules";
import {
  uploadKindLabels,
  uploadStateHints,
  uploadStateTexts,
} from "@/lib/inquiries/uploads/texts";
import { paths } from "@/lib/platform/paths";

const tones: Record<UploadState, Tone> = {
  CHECKING: "wait",
  WAITING: "info",
  RECEIVED: "good",
  RETURNED: "bad",
  STOPPED: "bad",
};

type FamilyUploadProps = {
  upload: UploadRow;
  other: string | null;
  /** The matter goes on, so that what was sent can still be taken back or shared. */
  isOpen: boolean;
};

/** One file that an adult has sent: how it stands, and what can still be done with it. */
export function FamilyUpload({ upload, other, isOpen }: FamilyUploadProps) {
  const { documentId, fileName, state } = upload;
  return (
    <li className="space-y-2 border-b border-line py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <p className="min-w-0 font-semibold wrap-anywhere">
          {mayRead(state) ? (
            // A plain link: a prefetch would be logged as an opening.
            <a href={paths.api.familyDocument(documentId)} download className="text-link">
              <Icon of={Download} className="me-1.5" />
              {fileName}
            </a>
          ) : (
            fileName
          )}
        </p>
        <StatusTag tone={tones[state]}>{uploadStateTexts[state]}</StatusTag>
      </div>
      <p className="text-small text-soft">
        {uploadKindLabels[upload.kind]}, {sizeWords(upload.byteSize)}, skickad{" "}
        <InstantDisplay at={upload.sentAt} />
        {other !== null &&
          (upload.isShared ? `. ${other} ser den också.` : `. ${other} ser den inte.`)}
      </p>
      <p className="text-small">
        {upload.returnReason !== null && <strong>{upload.returnReason} </strong>}
        {uploadStateHints[state]}
      </p>
      {isOpen && (
        <div className="no-print -ms-3.5 flex flex-wrap gap-y-2">
          {mayRemove(state) && <Remove upload={upload} />}
          {other !== null && mayRead(state) && <Share upload={upload} other={other} />}
        </div>
      )}
    </li>
  );
}

function Remove({ upload: { documentId, fileName } }: { upload: UploadRow }) {
  return (
    <ActionForm action={removeUploadAction} className="space-y-2">
      <HiddenFields values={{ documentId }} />
      <SubmitButton tone="quiet" size="small" pending="Tar bort …">
        Ta bort<span className="sr-only"> {fileName}</span>
      </SubmitButton>
    </ActionForm>
  );
}

function Share({ upload, other }: { upload: UploadRow; other: string }) {
  const { documentId, fileName, isShared } = upload;
  return (
    <ActionForm action={shareUploadAction} className="space-y-2">
      <HiddenFields values={{ documentId, isShared: isShared ? "" : "on" }} />
      <SubmitButton tone="quiet" size="small" pending="Sparar …">
        {isShared ? `Sluta dela med ${other}` : `Dela med ${other}`}
        <span className="sr-only">: {fileName}</span>
      </SubmitButton>
    </ActionForm>
  );
}
