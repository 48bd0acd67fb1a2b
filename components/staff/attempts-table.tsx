import { InstantDisplay } from "@/components/ui/date-display";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";

/** One attempt to reach somebody: when, how it went in words, what was noted, and who made it. */
export type ShownAttempt = {
  id: string;
  at: Date;
  outcome: string;
  note: string | null;
  who: string;
};

type AttemptsTableProps = { caption: string; attempts: readonly ShownAttempt[] };

/** The attempts to reach somebody, one a row. */
export function AttemptsTable({ caption, attempts }: AttemptsTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      phone="cards"
      head={
        <tr>
          <HeadCell>När</HeadCell>
          <HeadCell>Hur det gick</HeadCell>
          <HeadCell>Anteckning</HeadCell>
          <HeadCell>Vem</HeadCell>
        </tr>
      }
    >
      {attempts.map(({ id, at, outcome, note, who }) => (
        <Row key={id}>
          <RowHead>
            <InstantDisplay at={at} form="table" />
          </RowHead>
          <Cell label="Hur det gick">{outcome}</Cell>
          <Cell label="Anteckning">{note ?? "–"}</Cell>
          <Cell label="Vem">{who}</Cell>
        </Row>
      ))}
    </Table>
  );
}
