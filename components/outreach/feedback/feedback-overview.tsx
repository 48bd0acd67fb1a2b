import Link from "next/link";
import { EmptyMailbox } from "@/components/illustrations/empty-pictures";
import { FeedbackFilterForm } from "@/components/outreach/feedback/feedback-filter-form";
import { FeedbackLine } from "@/components/outreach/feedback/feedback-line";
import { EmptyState } from "@/components/ui/empty-state";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import type { NamedTally, pageFeedback } from "@/lib/outreach/feedback/handling/queries";
import type { FeedbackFilter } from "@/lib/outreach/feedback/handling/schema";
import { feedbackWords } from "@/lib/outreach/feedback/texts";
import { paths } from "@/lib/platform/paths";

type FeedbackOverviewProps = {
  found: Awaited<ReturnType<typeof pageFeedback>>;
  filter: FeedbackFilter;
};

/** How each page has done, and what readers have written that somebody may want to mend. */
export function FeedbackOverview({ found, filter }: FeedbackOverviewProps) {
  const { tallies, count, rows } = found;
  return (
    <div className="space-y-10">
      <section aria-labelledby="kommentarer" className="space-y-4">
        <h2 id="kommentarer" className="text-heading">
          Kommentarer
        </h2>
        <FeedbackFilterForm filter={filter} pages={tallies} />
        <p role="status" className="text-soft">
          {countWords(count, rows.length)}
        </p>
        {rows.length === 0 ? (
          <EmptyState title="Inga kommentarer att visa" picture={<EmptyMailbox />}>
            Det som läsarna skriver längst ner på en sida syns här direkt.
          </EmptyState>
        ) : (
          <ul className="space-y-3">
            {rows.map((row) => (
              <FeedbackLine key={row.id} row={row} />
            ))}
          </ul>
        )}
      </section>
      {tallies.length > 0 && <Tallies tallies={tallies} />}
      <p className="max-w-[42rem] text-small text-soft">
        Vi sparar inget om den som svarade: bara sidan, språket, svaret, texten och dagen. Allt tas
        bort efter tolv månader.
      </p>
    </div>
  );
}

function Tallies({ tallies }: { tallies: readonly NamedTally[] }) {
  return (
    <section aria-labelledby="per-sida" className="space-y-4">
      <h2 id="per-sida" className="text-heading">
        Sida för sida
      </h2>
      <Table
        caption="Svar per sida de senaste tolv månaderna"
        captionHidden
        phone="cards"
        head={
          <tr>
            <HeadCell>Sida</HeadCell>
            <HeadCell numeric>Hjälpte</HeadCell>
            <HeadCell numeric>Hjälpte inte</HeadCell>
            <HeadCell numeric>Kommentarer kvar</HeadCell>
          </tr>
        }
      >
        {tallies.map(({ path, title, language, yes, no, open }) => (
          <Row key={path}>
            <RowHead>
              <Link
                href={paths.admin.pageFeedback({ om: path })}
                prefetch={false}
                className="text-link"
              >
                <span {...directionOf(language)} className="whitespace-normal">
                  {title}
                </span>
              </Link>
              {title !== path && (
                <span className="block text-small font-normal text-soft">{path}</span>
              )}
            </RowHead>
            <Cell label="Hjälpte" numeric>
              {yes}
            </Cell>
            <Cell label="Hjälpte inte" numeric>
              {no}
            </Cell>
            <Cell label="Kommentarer kvar" numeric>
              {open}
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}

/** A title is read aloud in the language of its page. */
function directionOf(language: string) {
  const { lang, dir } = feedbackWords(language);
  return { lang, dir };
}

function countWords(count: number, shown: number): string {
  const all = count === 1 ? "1 kommentar" : `${count} kommentarer`;
  return shown < count ? `${all}. De ${shown} senaste visas.` : all;
}
