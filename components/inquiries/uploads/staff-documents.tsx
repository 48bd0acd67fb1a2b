import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { StaffUpload } from "@/components/inquiries/uploads/staff-upload";
import { Details } from "@/components/ui/accordion";
import { InstantDisplay } from "@/components/ui/date-display";
import { isMatterOpen } from "@/lib/inquiries/matter/rules";
import {
  askForUploadAction,
  endShareAction,
  shareDocumentAction,
  withdrawAskAction,
} from "@/lib/inquiries/uploads/staff/actions";
import type { StaffDocuments as Documents } from "@/lib/inquiries/uploads/staff/queries";
import { type UploadKind, uploadKindLabels } from "@/lib/inquiries/uploads/texts";

/** What a family has sent, been asked for and may read, for the staff who work with it. */
export function StaffDocuments({ documents }: { documents: Documents }) {
  const { uploads, adults, matter } = documents;
  const isOpen = isMatterOpen(matter.stage);
  return (
    <section aria-labelledby="handlingar" className="space-y-5">
      <h2 id="handlingar" className="text-heading">
        Handlingar från familjen
      </h2>
      {uploads.length === 0 ? (
        <p className="text-soft">Familjen har inte skickat något än.</p>
      ) : (
        <ul className="border-t border-line">
          {uploads.map((upload) => (
            <StaffUpload key={upload.documentId} upload={upload} isOpen={isOpen} />
          ))}
        </ul>
      )}
      <Asks documents={documents} isOpen={isOpen} />
      {isOpen && adults.length > 0 && <Ask documents={documents} />}
      <Shared documents={documents} isOpen={isOpen} />
    </section>
  );
}

type PartProps = { documents: Documents; isOpen: boolean };

function Asks({ documents: { asks, adults }, isOpen }: PartProps) {
  if (asks.length === 0) return null;
  return (
    <div className="space-y-2">
      <h3 className="text-sub">Det här väntar ni på</h3>
      <ul className="border-t border-line">
        {asks.map(({ id, adultId, kind, note, askedAt }) => (
          <li
            key={id}
            className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-b border-line py-2"
          >
            <span className="min-w-0">
              <strong>{uploadKindLabels[kind]}</strong>{" "}
              {adults.find((adult) => adult.id === adultId)?.name}
              {note !== null && <>: {note}</>}
              <span className="block text-small text-soft">
                Begärd <InstantDisplay at={askedAt} form="table" />
              </span>
            </span>
            {isOpen && (
              <ActionForm action={withdrawAskAction} className="no-print">
                <HiddenFields values={{ askId: id }} />
                <SubmitButton tone="quiet" size="small" pending="Sparar …">
                  Behövs inte längre
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Ask({ documents: { adults, nextAskId } }: { documents: Documents }) {
  return (
    <Details summary="Be om en handling">
      <ActionForm action={askForUploadAction} resetOnDone className="max-w-xl space-y-4">
        <HiddenFields values={{ askId: nextAskId }} />
        <SelectField
          name="adultId"
          label="Vem ska skicka den?"
          choices={adults.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          name="kind"
          label="Vad behöver ni?"
          choices={(Object.keys(uploadKindLabels) as UploadKind[]).map((kind) => ({
            value: kind,
            label: uploadKindLabels[kind],
          }))}
        />
        <TextField
          name="note"
          label="Beskriv den för familjen"
          optional
          hint="Till exempel: Kursintyg i hjärt-lungräddning. Be inte om utdrag ur register: dem läser ni tillsammans när ni ses."
        />
        <SubmitButton tone="secondary" pending="Skickar …">
          Be om handlingen
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}

function Shared({ documents, isOpen }: PartProps) {
  const { shared, shareable, adults, matter } = documents;
  return (
    <div className="space-y-2">
      <h3 className="text-sub">Det här kan familjen läsa</h3>
      {shared.length === 0 && <p className="text-soft">Inga filer.</p>}
      <ul>
        {shared.map(({ shareId, title, adultId, sharedAt }) => (
          <li key={shareId} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            <span className="min-w-0 wrap-anywhere">
              <strong>{title}</strong>,{" "}
              {adults.find(({ id }) => id === adultId)?.name ?? "hela familjen"}, sedan{" "}
              <InstantDisplay at={sharedAt} form="table" />
            </span>
            <ActionForm action={endShareAction} className="no-print">
              <HiddenFields values={{ shareId }} />
              <SubmitButton tone="quiet" size="small" pending="Sparar …">
                Sluta visa
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
      {isOpen && shareable.length > 0 && (
        <Details summary="Låt familjen läsa en fil ur ärendet">
          <ActionForm action={shareDocumentAction} resetOnDone className="max-w-xl space-y-4">
            <HiddenFields values={{ inquiryId: matter.inquiryId }} />
            <SelectField
              name="documentId"
              label="Fil"
              empty="Välj fil"
              choices={shareable.map(({ id, title }) => ({ value: id, label: title }))}
            />
            <SelectField
              name="adultId"
              label="Vem får läsa den?"
              empty="Hela familjen"
              choices={adults.map(({ id, name }) => ({ value: id, label: `Bara ${name}` }))}
            />
            <SubmitButton tone="secondary" pending="Sparar …">
              Låt familjen läsa
            </SubmitButton>
          </ActionForm>
        </Details>
      )}
    </div>
  );
}
