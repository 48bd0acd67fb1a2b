import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { FamilyUpload } from "@/components/inquiries/uploads/family-upload";
import { UploadForm } from "@/components/inquiries/uploads/upload-form";
import { Callout } from "@/components/ui/callout";
import { InstantDisplay } from "@/components/ui/date-display";
import { Icon } from "@/components/ui/icon";
import { PageHeading } from "@/components/ui/page-heading";
import { sizeWords } from "@/lib/documents/files/rules";
import { closedText } from "@/lib/inquiries/matter/texts";
import type { AskRow, FamilyDocuments as Page } from "@/lib/inquiries/uploads/queries";
import { type UploadKind, uploadKindLabels } from "@/lib/inquiries/uploads/texts";
import { paths } from "@/lib/platform/paths";
import { unit } from "@/lib/site/texts";

/** What an adult has been asked for, can send, has sent, and may read. */
export function FamilyDocuments({ page }: { page: Page }) {
  const { matter, own, others, other, asks, fromUnit } = page;
  const closed = closedText(matter.stage);
  return (
    <div className="max-w-3xl space-y-10">
      <PageHeading
        title="Handlingar"
        lead="Fota papperet med mobilen eller välj en fil. Ingen annan än du och vi ser det du skickar, om du inte själv väljer det."
      />
      {closed === null && asks.length > 0 && <Asks asks={asks} />}
      <Part id="skicka" title="Skicka något till oss">
        {closed === null ? (
          <UploadForm sendingId={page.sendingId} choices={choicesOf(asks)} other={other} />
        ) : (
          <Callout title="Det går inte att skicka något här">
            <p>
              {closed} Ring {unit.phone.shown} om du vill lämna något mer.
            </p>
          </Callout>
        )}
      </Part>
      <Part id="skickat" title="Det här har du skickat">
        {own.length === 0 ? (
          <p className="text-soft">Inget än.</p>
        ) : (
          <ul className="border-t border-line">
            {own.map((upload) => (
              <FamilyUpload
                key={upload.documentId}
                upload={upload}
                other={other}
                isOpen={closed === null}
              />
            ))}
          </ul>
        )}
      </Part>
      {others.length > 0 && (
        <Part id="delat" title={`${other ?? "Den andra vuxna"} delar med dig`}>
          <ul className="border-t border-line">
            {others.map((upload) => (
              <Readable
                key={upload.documentId}
                documentId={upload.documentId}
                title={upload.fileName}
                byteSize={upload.byteSize}
                at={upload.sentAt}
              />
            ))}
          </ul>
        </Part>
      )}
      <Part id="fran-oss" title="Från oss till dig">
        {fromUnit.length === 0 ? (
          <p className="text-soft">
            Här lägger vi sådant som du ska kunna läsa, till exempel utredningen. Du får ett mejl
            när det kommer något.
          </p>
        ) : (
          <ul className="border-t border-line">
            {fromUnit.map((each) => (
              <Readable key={each.shareId} {...each} at={each.sharedAt} />
            ))}
          </ul>
        )}
      </Part>
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="space-y-4">
      <h2 id={id} className="text-heading">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Asks({ asks }: { asks: readonly AskRow[] }) {
  return (
    <Callout title="Det här behöver vi från dig" level="h2">
      <ul className="list-disc space-y-1 pl-5">
        {asks.map(({ id, kind, note }) => (
          <li key={id}>
            <strong>{uploadKindLabels[kind]}</strong>
            {note !== null && <>: {note}</>}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

/** What the unit has asked for first, then whatever else it may be. */
function choicesOf(asks: readonly AskRow[]) {
  // On a phone a list of choices shows some thirty letters: the note stands in full above the form.
  const isAskedTwice = (kind: UploadKind) => asks.filter((each) => each.kind === kind).length > 1;
  return [
    ...asks.map(({ id, kind, note }) => ({
      value: id,
      label: `${uploadKindLabels[kind]} som vi har bett om${note !== null && isAskedTwice(kind) ? `: ${short(note)}` : ""}`,
    })),
    ...(Object.keys(uploadKindLabels) as UploadKind[]).map((kind) => ({
      value: kind,
      label: uploadKindLabels[kind],
    })),
  ];
}

const MOST_SHOWN = 40;
const short = (text: string) =>
  text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)} …`;

type ReadableProps = { documentId: string; title: string; byteSize: number; at: Date };

function Readable({ documentId, title, byteSize, at }: ReadableProps) {
  return (
    <li className="border-b border-line py-3">
      {/* A plain link: a prefetch would be logged as an opening. */}
      <a
        href={paths.api.familyDocument(documentId)}
        download
        className="text-link font-semibold wrap-anywhere"
      >
        <Icon of={Download} className="me-1.5" />
        {title}
      </a>
      <p className="text-small text-soft">
        {sizeWords(byteSize)}, <InstantDisplay at={at} />
      </p>
    </li>
  );
}
