import { InstantDisplay } from "@/components/ui/date-display";
import { StatusTag } from "@/components/ui/status-tag";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import type { OfferedHome } from "@/lib/placements/proposals/queries";
import { proposalAnswerTexts } from "@/lib/placements/proposals/texts";

/** What the unit has proposed, and what the municipality said. */
export function OfferedHomes({ offered }: { offered: readonly OfferedHome[] }) {
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby="forslag" className="space-y-3">
      <h2 id="forslag" className="text-heading">
        Förslag
      </h2>
      <Table
        caption="Förslag till kommunen"
        captionHidden
        phone="cards"
        head={
          <tr>
            <HeadCell>Hem</HeadCell>
            <HeadCell>Barn</HeadCell>
            <HeadCell>Föreslaget</HeadCell>
            <HeadCell>Svar</HeadCell>
          </tr>
        }
      >
        {offered.map((home) => (
          <Row key={home.id}>
            <RowHead>
              {home.name} <span className="font-normal one-line text-soft">{home.number}</span>
            </RowHead>
            <Cell label="Barn">{home.child}</Cell>
            <Cell label="Föreslaget">
              <InstantDisplay at={home.proposedAt} form="table" />
            </Cell>
            <Cell label="Svar">
              <Answer home={home} />
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}

function Answer({ home }: { home: OfferedHome }) {
  if (home.answer !== null) {
    return (
      <>
        {proposalAnswerTexts[home.answer]}
        {home.answerReason !== null && <p className="text-soft">{home.answerReason}</p>}
      </>
    );
  }
  if (!home.isLive || home.expiresAt === null) {
    return <StatusTag tone="bad">Tiden gick ut. Håll plats på nytt.</StatusTag>;
  }
  return (
    <StatusTag tone="wait">
      Väntar på svar till <InstantDisplay at={home.expiresAt} form="table" />
    </StatusTag>
  );
}
