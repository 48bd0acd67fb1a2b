import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { DayDisplay, InstantDisplay } from "@/components/ui/date-display";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { restoreContentAction } from "@/lib/site/content/actions";
import type { EarlierText } from "@/lib/site/content/queries";

type ContentHistoryProps = { history: readonly EarlierText[]; hasDraft: boolean };

/** Every text that the page has had; an earlier one can be laid out as a draft again. */
export function ContentHistory({ history, hasDraft }: ContentHistoryProps) {
  return (
    <section aria-labelledby="versioner" className="space-y-3">
      <h2 id="versioner" className="text-heading">
        Versioner
      </h2>
      <Table
        caption="Sidans versioner, den senaste först"
        captionHidden
        phone="cards"
        head={
          <tr>
            <HeadCell>Version</HeadCell>
            <HeadCell>Rubrik</HeadCell>
            <HeadCell>Sparad</HeadCell>
            <HeadCell>Publicerad</HeadCell>
            <HeadCell>Granskad</HeadCell>
            <HeadCell>Återställ</HeadCell>
          </tr>
        }
      >
        {history.map((text) => (
          <Version key={text.id} text={text} mayRestore={!hasDraft} />
        ))}
      </Table>
      {hasDraft && (
        <p className="text-small text-soft">
          Vill du återställa en tidigare version? Publicera eller ta bort utkastet först.
        </p>
      )}
    </section>
  );
}

function Version({ text, mayRestore }: { text: EarlierText; mayRestore: boolean }) {
  const { no, title, savedBy, savedAt, publishedBy, publishedAt, reviewedOn, isCurrent } = text;
  return (
    <Row>
      <RowHead>
        {isCurrent ? `${no} (visas nu)` : publishedAt === null ? `${no} (utkast)` : no}
      </RowHead>
      <Cell label="Rubrik">{title}</Cell>
      <Cell label="Sparad">
        <InstantDisplay at={savedAt} form="table" /> {savedBy}
      </Cell>
      <Cell label="Publicerad">
        {publishedAt === null ? (
          "–"
        ) : (
          <>
            <InstantDisplay at={publishedAt} form="table" /> {publishedBy}
          </>
        )}
      </Cell>
      <Cell label="Granskad">
        {reviewedOn === null ? "–" : <DayDisplay day={reviewedOn} form="table" />}
      </Cell>
      <Cell label="Återställ">
        {publishedAt !== null && !isCurrent && mayRestore ? (
          <ActionForm action={restoreContentAction}>
            <HiddenFields values={{ versionId: text.id, version: text.version }} />
            <SubmitButton size="small" tone="secondary" pending="Återställer …">
              Återställ<span className="sr-only"> version {no}</span>
            </SubmitButton>
          </ActionForm>
        ) : (
          "–"
        )}
      </Cell>
    </Row>
  );
}
