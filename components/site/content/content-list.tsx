import Link from "next/link";
import { DoneNews } from "@/components/forms/done-news";
import { ContentStateTag } from "@/components/site/content/content-state-tag";
import { EditorTabs } from "@/components/site/editor/editor-tabs";
import { ButtonLink } from "@/components/ui/button";
import { DayDisplay, InstantDisplay } from "@/components/ui/date-display";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { paths } from "@/lib/platform/paths";
import type { ContentRow } from "@/lib/site/content/queries";

type ContentListProps = { rows: readonly ContentRow[]; news: string | null };

/** What the web editor has written, the last changed on top. */
export function ContentList({ rows, news }: ContentListProps) {
  return (
    <>
      <PageHeading
        title="Nyheter"
        actions={<ButtonLink href={paths.admin.newContent}>Skriv en nyhet</ButtonLink>}
      />
      <EditorTabs here="Nyheter" />
      <DoneNews news={news} />
      {rows.length === 0 ? (
        <EmptyState
          title="Inga nyheter än"
          action={<ButtonLink href={paths.admin.newContent}>Skriv den första</ButtonLink>}
        >
          Här samlas det som du skriver, också det som inte är publicerat.
        </EmptyState>
      ) : (
        <ContentTable rows={rows} />
      )}
    </>
  );
}

function ContentTable({ rows }: { rows: readonly ContentRow[] }) {
  return (
    <Table
      caption="Nyheter, den senast ändrade först"
      captionHidden
      phone="cards"
      head={
        <tr>
          <HeadCell>Rubrik</HeadCell>
          <HeadCell>Läge</HeadCell>
          <HeadCell>Senast ändrad</HeadCell>
          <HeadCell>Av</HeadCell>
          <HeadCell>Granskad</HeadCell>
        </tr>
      }
    >
      {rows.map((row) => (
        <Row key={row.id}>
          <RowHead>
            <Link href={paths.admin.contentPage(row.id)} prefetch={false} className="text-link">
              {row.title}
            </Link>
          </RowHead>
          <Cell label="Läge">
            <ContentStateTag state={row.state} hasDraft={row.hasDraft} />
          </Cell>
          <Cell label="Senast ändrad">
            <InstantDisplay at={row.changedAt} form="table" />
          </Cell>
          <Cell label="Av">{row.changedBy}</Cell>
          <Cell label="Granskad">
            {row.reviewedOn === null ? "–" : <DayDisplay day={row.reviewedOn} form="table" />}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
