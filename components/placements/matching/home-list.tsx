import Link from "next/link";
import { SubmitButton } from "@/components/forms/submit-button";
import { InstantDisplay } from "@/components/ui/date-display";
import { ProtectedMark } from "@/components/ui/person-label";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import type { Criterion } from "@/lib/placements/matching/criteria/rules";
import type { JudgedHome } from "@/lib/placements/matching/queries";
import {
  askAnswerTexts,
  contractFormTexts,
  type Verdict,
  verdictTexts,
} from "@/lib/placements/matching/texts";
import { matchingPath } from "@/lib/placements/texts";

type HomeListProps = {
  requestId: string;
  homes: readonly JudgedHome[];
  caption: string;
  selectedId: string | null;
};

/** Homes in order, each with what speaks for and against it; ticking some compares them. */
export function HomeList({ requestId, homes, caption, selectedId }: HomeListProps) {
  return (
    <form method="get" action={matchingPath(requestId)} className="space-y-3">
      {selectedId !== null && <input type="hidden" name="hem" value={selectedId} />}
      <Table
        caption={caption}
        captionHidden
        phone="cards"
        head={
          <tr>
            <HeadCell>Hem</HeadCell>
            <HeadCell>Kommun</HeadCell>
            <HeadCell numeric>Platser</HeadCell>
            <HeadCell>Så passar det</HeadCell>
            <HeadCell>Tillfrågat</HeadCell>
            <HeadCell>Jämför</HeadCell>
          </tr>
        }
      >
        {homes.map((home) => (
          <HomeRow key={home.id} requestId={requestId} home={home} />
        ))}
      </Table>
      <SubmitButton tone="secondary" size="small" pending="Jämför …">
        Jämför de ikryssade (högst fyra)
      </SubmitButton>
    </form>
  );
}

function HomeRow({ requestId, home }: { requestId: string; home: JudgedHome }) {
  return (
    <Row>
      <RowHead>
        <Link
          href={matchingPath(requestId, { hem: home.id })}
          prefetch={false}
          className="text-link"
        >
          {home.name}
        </Link>
        <span className="block font-normal text-small text-soft">
          {home.number}
          {home.form !== null && `, ${contractFormTexts[home.form].toLowerCase()}`}
        </span>
        {home.isProtected && <ProtectedMark />}
      </RowHead>
      <Cell label="Kommun">{home.municipality}</Cell>
      <Cell label="Platser" numeric>
        {home.placesLeft}
      </Cell>
      <Cell label="Så passar det">
        <Judged home={home} />
      </Cell>
      <Cell label="Tillfrågat">
        {home.asked === null ? (
          "Nej"
        ) : (
          <>
            <InstantDisplay at={home.asked.at} form="table" />
            {": "}
            {home.asked.answer === null ? "inget svar än" : askAnswerTexts[home.asked.answer]}
          </>
        )}
      </Cell>
      <Cell label="Jämför">
        <input
          type="checkbox"
          name="jamfor"
          value={home.id}
          aria-label={`Jämför ${home.name}`}
          className="tick size-6"
        />
      </Cell>
    </Row>
  );
}

function Judged({ home: { judgement } }: { home: JudgedHome }) {
  const { criteria, blocks, misfits, unknowns } = judgement;
  if (blocks > 0) return <Reasons title="Hinder" of={criteria.filter(({ isBlock }) => isBlock)} />;
  if (misfits === 0 && unknowns === 0) return "Passar i allt";
  const judged = (verdict: Verdict) => criteria.filter((each) => each.verdict === verdict);
  return (
    <>
      <Reasons title={verdictTexts.NOT} of={judged("NOT")} />
      <Reasons title={verdictTexts.UNKNOWN} of={judged("UNKNOWN")} />
    </>
  );
}

function Reasons({ title, of }: { title: string; of: readonly Criterion[] }) {
  if (of.length === 0) return null;
  return (
    <p>
      <strong>{title}:</strong> {of.map(({ reason }) => reason).join(" ")}
    </p>
  );
}
