import Link from "next/link";
import { InquiryStateTag } from "@/components/inquiries/inquiry-state-tag";
import { MergeForm } from "@/components/inquiries/merging/merge-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { InstantDisplay } from "@/components/ui/date-display";
import { PageHeading } from "@/components/ui/page-heading";
import { StatusTag } from "@/components/ui/status-tag";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import type { Compared, Comparison } from "@/lib/inquiries/merging/queries";
import { inquirySourceTexts } from "@/lib/inquiries/texts";
import { paths } from "@/lib/platform/paths";

/** Two inquiries question by question, and bringing them together if a person says that they belong so. */
export function ComparisonPage({ comparison }: { comparison: Comparison }) {
  const { one, other, lines } = comparison;
  const different = lines.filter(({ isDifferent }) => isDifferent).length;
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.staff.inquiries(), label: "Intresseanmälningar" },
          { href: paths.staff.inquiry(one.id), label: one.number },
        ]}
        here={`Jämför med ${other.number}`}
      />
      <PageHeading
        title="Jämför två anmälningar"
        lead={`${different} av ${lines.length} svar skiljer sig. De är märkta i listan.`}
      />
      <Table
        caption={`${one.number} och ${other.number} bredvid varandra`}
        captionHidden
        phone="cards"
        head={
          <tr>
            <HeadCell>Fråga</HeadCell>
            <HeadCell>{one.number}</HeadCell>
            <HeadCell>{other.number}</HeadCell>
            <HeadCell>
              <span className="sr-only">Skillnad</span>
            </HeadCell>
          </tr>
        }
      >
        <FactRow term="Anmälan" pair={[one, other]} value={(each) => <NumberLink of={each} />} />
        <FactRow term="Namn" pair={[one, other]} value={({ name }) => name} />
        <FactRow
          term="Kom in"
          pair={[one, other]}
          value={({ submittedAt, source }) => (
            <>
              <InstantDisplay at={submittedAt} form="table" />, {inquirySourceTexts[source]}
            </>
          )}
        />
        <FactRow
          term="Läge"
          pair={[one, other]}
          value={({ state }) => <InquiryStateTag inquiry={{ state, awaitsReview: false }} />}
        />
        <FactRow
          term="Handläggare"
          pair={[one, other]}
          value={({ assignedTo }) => assignedTo ?? "Ingen än"}
        />
        {lines.map((line) => (
          <Row key={line.id}>
            <RowHead>{line.text}</RowHead>
            <Cell label={one.number}>{line.one ?? "–"}</Cell>
            <Cell label={other.number}>{line.other ?? "–"}</Cell>
            <Cell>
              {line.isDifferent && (
                <span className="one-line">
                  <StatusTag tone="warn">Skiljer sig</StatusTag>
                </span>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
      <MergeForm comparison={comparison} />
    </>
  );
}

type FactRowProps = {
  term: string;
  pair: readonly [Compared, Compared];
  value: (compared: Compared) => React.ReactNode;
};

function FactRow({ term, pair, value }: FactRowProps) {
  return (
    <Row>
      <RowHead>{term}</RowHead>
      {pair.map((each) => (
        <Cell key={each.id} label={each.number}>
          {value(each)}
        </Cell>
      ))}
      <Cell>{null}</Cell>
    </Row>
  );
}

function NumberLink({ of: { id, number } }: { of: Compared }) {
  return (
    <Link href={paths.staff.inquiry(id)} prefetch={false} className="text-link">
      {number}
    </Link>
  );
}
