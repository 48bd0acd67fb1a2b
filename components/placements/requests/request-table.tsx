import Link from "next/link";
import { DayDisplay, InstantDisplay } from "@/components/ui/date-display";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import type { RequestRow } from "@/lib/placements/requests/overview/queries";
import { turnOf } from "@/lib/placements/requests/rules";
import { turnTexts, urgencyShortTexts } from "@/lib/placements/requests/texts";
import { paths } from "@/lib/platform/paths";
import { ChildrenLabels } from "./children-labels";
import { RequestStatus } from "./status";

type RequestTableProps = { rows: readonly RequestRow[]; caption: string; servesMany: boolean };

/** A municipality's requests, each with its state and whose move it is. */
export function RequestTable({ rows, caption, servesMany }: RequestTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      phone="cards"
      head={
        <tr>
          <HeadCell>Förfrågan</HeadCell>
          {servesMany && <HeadCell>Kommun</HeadCell>}
          <HeadCell>Barn</HeadCell>
          <HeadCell>Läge</HeadCell>
          <HeadCell>Brådska</HeadCell>
          <HeadCell>Från</HeadCell>
          <HeadCell>Skickad</HeadCell>
        </tr>
      }
    >
      {rows.map((row) => (
        <Row key={row.id}>
          <RowHead>
            <Link
              href={paths.client.request(row.id)}
              prefetch={false}
              className="text-link one-line"
            >
              {row.number}
            </Link>
          </RowHead>
          {servesMany && <Cell label="Kommun">{row.municipality}</Cell>}
          <Cell label="Barn">
            <ChildrenLabels labels={row.children} />
          </Cell>
          <Cell label="Läge">
            <RequestStatus status={row.status} />
            <span className="block text-small text-soft">{turnTexts[turnOf(row.status)]}</span>
          </Cell>
          <Cell label="Brådska">{urgencyShortTexts[row.urgency]}</Cell>
          <Cell label="Från">
            <DayDisplay day={row.startsOn} form="table" />
          </Cell>
          <Cell label="Skickad">
            <InstantDisplay at={row.submittedAt} form="table" />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
