import Link from "next/link";
import { InquiryStateTag } from "@/components/inquiries/inquiry-state-tag";
import { MergeForm } from "@/components/inquiries/merging/merge-form";
import { Details } from "@/components/ui/accordion";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { InstantDisplay } from "@/components/ui/date-display";
import { Facts } from "@/components/ui/facts";
import { MailAddress } from "@/components/ui/mail-address";
import { PageHeading } from "@/components/ui/page-heading";
import { StatusTag } from "@/components/ui/status-tag";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import type { Compared, Comparison } from "@/lib/inquiries/merging/queries";
import type { ComparedLine } from "@/lib/inquiries/merging/rules";
import { inquirySourceTexts } from "@/lib/inquiries/texts";
import { paths } from "@/lib/platform/paths";

/**
 * Two inquiries side by side, and bringing them together if a person says that they belong so. What
 * differs stands first: most answers of the same family are alike.
 */
export function ComparisonPage({ comparison }: { comparison: Comparison }) {
  const { one, other, lines } = comparison;
  const different = lines.filter(({ isDifferent }) => isDifferent);
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.staff.inquiries(), label: "Intresseanmälningar" },
          { href: paths.staff.inquiry(one.id), label: one.number },
        ]}
        here={`Jämför med ${other.number}`}
      />
      <PageHeading title="Jämför två anmälningar" />
      <div className="grid gap-4 sm:grid-cols-2">
        <Head of={one} />
        <Head of={other} />
      </div>
      <MergeForm comparison={comparison} />
      <section aria-labelledby="skillnader" className="space-y-3">
        <h2 id="skillnader" className="text-heading">
          {differWords(different.length)}
        </h2>
        {different.length > 0 && (
          <AnswerTable caption="Svar som skiljer sig" pair={[one, other]} lines={different} />
        )}
        {different.length < lines.length && (
          <Details summary={`Visa alla ${lines.length} svar`}>
            <AnswerTable caption="Alla svar" pair={[one, other]} lines={lines} isMarked />
          </Details>
        )}
      </section>
    </>
  );
}

function differWords(count: number): string {
  if (count === 0) return "Alla svar är lika";
  return count === 1 ? "Ett svar skiljer sig" : `${count} svar skiljer sig`;
}

type HeadProps = { of: Compared };

/** Who sent it, when, and where it stands. */
function Head({ of: { id, number, name, state, source, submittedAt, assignedTo } }: HeadProps) {
  return (
    <Card space="tight" className="space-y-3">
      <div>
        <h2 className="text-sub wrap-anywhere">{name}</h2>
        <Link href={paths.staff.inquiry(id)} prefetch={false} className="text-link">
          {number}
        </Link>
      </div>
      <Facts
        facts={[
          { term: "Kom in", value: <InstantDisplay at={submittedAt} form="table" /> },
          { term: "Kom in genom", value: inquirySourceTexts[source] },
          { term: "Läge", value: <InquiryStateTag inquiry={{ state, awaitsReview: false }} /> },
          { term: "Handläggare", value: assignedTo ?? "Ingen än" },
        ]}
      />
    </Card>
  );
}

type AnswerTableProps = {
  caption: string;
  pair: readonly [Compared, Compared];
  lines: readonly ComparedLine[];
  /** Whether what differs is marked among the rest. */
  isMarked?: boolean;
};

function AnswerTable({ caption, pair: [one, other], lines, isMarked }: AnswerTableProps) {
  const [first, second] = [shortName(one), shortName(other)];
  return (
    <Table
      caption={caption}
      captionHidden
      phone="cards"
      head={
        <tr>
          <HeadCell>Fråga</HeadCell>
          <HeadCell>{first}</HeadCell>
          <HeadCell>{second}</HeadCell>
          {isMarked && (
            <HeadCell>
              <span className="sr-only">Skillnad</span>
            </HeadCell>
          )}
        </tr>
      }
    >
      {lines.map((line) => (
        <Row key={line.id}>
          <RowHead>{line.text}</RowHead>
          <Cell label={first}>
            <Answer words={line.one} />
          </Cell>
          <Cell label={second}>
            <Answer words={line.other} />
          </Cell>
          {isMarked && <Cell>{line.isDifferent && <Differs />}</Cell>}
        </Row>
      ))}
    </Table>
  );
}

function Differs() {
  return (
    <span className="whitespace-nowrap">
      <StatusTag tone="warn">Skiljer sig</StatusTag>
    </span>
  );
}

function Answer({ words }: { words: string | null }) {
  if (words === null) return "–";
  return /^\S+@\S+$/.test(words) ? <MailAddress of={words} /> : words;
}

/** "Anton (…210)": two of the same name still differ, and the whole number stands in the head. */
function shortName({ givenName, number }: Compared): string {
  return `${givenName} (…${number.slice(-3)})`;
}
