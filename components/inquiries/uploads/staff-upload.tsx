import { Download } from "lucide-react";
import { ActionForm } from "@/components/forms/action-form";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { Details } from "@/components/ui/accordion";
import { InstantDisplay } from "@/components/ui/date-display";
import { Icon } from "@/components/ui/icon";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { sizeWords } from "@/lib/documents/files/rules";
import type { UploadRow } from "@/lib/inquiries/uploads/queries";
import { mayRead, mayReceive, mayReturn, type UploadState } from "@/lib/inquiries/uploads/rules";
import { receiveUploadAction, returnUploadAction } from "@/lib/inquiries/uploads/staff/actions";
import { uploadKindLabels, uploadStaffTexts } from "@/lib/inquiries/uploads/texts";
import { paths } from "@/lib/platform/paths";

const tones: Record<UploadState, Tone> = {
  CHECKING: "wait",
  WAITING: "info",
  RECEIVED: "good",
  RETURNED: "neutral",
  STOPPED: "bad",
};

type StaffUploadProps = { upload: UploadRow; isOpen: boolean };

/** One file of a family: read it, take it in, or say why it cannot be. */
export function StaffUpload({ upload, isOpen }: StaffUploadProps) {
  const { documentId, fileName, state } = upload;
  return (
    <li className="space-y-2 border-b border-line py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <p className="min-w-0 font-semibold wrap-anywhere">
          {mayRead(state) ? (
            // A plain link: a prefetch would be logged as an opening.
            <a href={paths.api.document(documentId)} download className="text-link">
              <Icon of={Download} className="me-1.5" />
              {fileName}
            </a>
          ) : (
            fileName
          )}
        </p>
        <StatusTag tone={tones[state]}>{uploadStaffTexts[state]}</StatusTag>
      </div>
      <p className="text-small text-soft">
        {uploadKindLabels[upload.kind]} från {upload.sentBy}, {sizeWords(upload.byteSize)},{" "}
        <InstantDisplay at={upload.sentAt} form="table" />
      </p>
      {upload.returnReason !== null && <p className="text-small">{upload.returnReason}</p>}
      {isOpen && (
        <div className="no-print flex flex-wrap items-start gap-x-6 gap-y-2">
          {mayReceive(state) && (
            <ActionForm action={receiveUploadAction} className="space-y-2">
              <HiddenFields values={{ documentId }} />
              <SubmitButton tone="secondary" size="small" pending="Sparar …">
                Ta emot<span className="sr-only"> {fileName}</span>
              </SubmitButton>
            </ActionForm>
          )}
          {mayReturn(state) && <Return upload={upload} />}
        </div>
      )}
    </li>
  );
}

function Return({ upload: { documentId, fileName } }: { upload: UploadRow }) {
  return (
    <Details summary="Kan inte tas emot">
      <ActionForm action={returnUploadAction} className="max-w-xl space-y-3">
        <HiddenFields values={{ documentId }} />
        <TextField
          name="reason"
          label="Varför?"
          hint="Familjen läser det här. Till exempel: Texten går inte att läsa."
        />
        <CheckboxField name="askAgain" label="Be om en ny" defaultChecked />
        <SubmitButton tone="secondary" size="small" pending="Sparar …">
          Lämna tillbaka<span className="sr-only"> {fileName}</span>
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}
