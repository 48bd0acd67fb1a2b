import Link from "next/link";
import { DoneNews } from "@/components/forms/done-news";
import { EditorTabs } from "@/components/site/editor/editor-tabs";
import { PageHeading } from "@/components/ui/page-heading";
import { StatusTag } from "@/components/ui/status-tag";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { paths } from "@/lib/platform/paths";
import type { ContentOverview, PageCell, PageRow } from "@/lib/site/content/overview/queries";

type PageMatrixProps = { overview: ContentOverview; news: string | null };

/** Every page of the site, and how it stands with it in each language. */
export function PageMatrix({ overview: { languages, rows }, news }: PageMatrixProps) {
  const [, ...others] = languages;
  const cells = rows.flatMap((row) => Object.values(row.cells));
  return (
    <>
      <PageHeading title="Sidor" lead={summaryOf(cells)} />
      <EditorTabs here="Sidor" />
      <DoneNews news={news} />
      <Table
        caption="Webbplatsens sidor, och läget i varje språk"
        captionHidden
        phone="cards"
        head={
          <tr>
            <HeadCell>Sida</HeadCell>
            <HeadCell>Svenska</HeadCell>
            {others.map(({ code, name, lang, dir }) => (
              <HeadCell key={code}>
                <span lang={lang} dir={dir}>
                  {name}
                </span>
              </HeadCell>
            ))}
          </tr>
        }
      >
        {rows.map((row) => (
          <Row key={row.basePath}>
            <RowHead>
              {row.title}
              <span className="block text-small font-normal text-soft">{row.basePath}</span>
            </RowHead>
            {languages.map(({ code, name }) => (
              <Cell key={code} label={name}>
                <InLanguage row={row} code={code} name={name} />
              </Cell>
            ))}
          </Row>
        ))}
      </Table>
    </>
  );
}

function summaryOf(cells: readonly PageCell[]): string {
  const behind = cells.filter(({ isBehind }) => isBehind).length;
  const overdue = cells.filter(({ isOverdue }) => isOverdue).length;
  if (behind === 0 && overdue === 0)
    return "Alla sidor är granskade och alla översättningar följer den svenska texten.";
  return [
    behind > 0 ? `Att översätta på nytt: ${behind}.` : "",
    overdue > 0 ? `Att granska: ${overdue}.` : "",
  ].join(" ");
}

function InLanguage({ row, code, name }: { row: PageRow; code: string; name: string }) {
  const cell = row.cells[code];
  if (cell === undefined) {
    return (
      <Link
        href={paths.admin.newTranslation({ sida: row.basePath, sprak: code })}
        prefetch={false}
        className="text-link"
      >
        Skriv
        <span className="sr-only">
          {" "}
          {row.title} på {name}
        </span>
      </Link>
    );
  }
  return (
    <span className="inline-flex flex-col items-start gap-1">
      <Link href={paths.admin.contentPage(cell.id)} prefetch={false} className="text-link">
        {stateWords[cell.state]}
        <span className="sr-only">
          {" "}
          {row.title}, {name}
        </span>
      </Link>
      {cell.hasDraft && cell.state !== "DRAFT" && <StatusTag tone="wait">Nytt utkast</StatusTag>}
      {cell.isBehind && <StatusTag tone="warn">Svenskan har ändrats</StatusTag>}
      {cell.isOverdue && <StatusTag tone="warn">Granska</StatusTag>}
    </span>
  );
}

const stateWords = { PUBLISHED: "Publicerad", WITHDRAWN: "Visas inte", DRAFT: "Utkast" } as const;
