import Link from "next/link";
import { DayDisplay } from "@/components/ui/date-display";
import { PersonLabel } from "@/components/ui/person-label";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import type { PlacementRow } from "@/lib/placements/requests/overview/queries";
import { kindText } from "@/lib/placements/texts";
import { paths } from "@/lib/platform/paths";
import { PlacementStateTag } from "./placement-state";

type PlacementTableProps = { rows: readonly PlacementRow[]; caption: string; servesMany: boolean };

/** A municipality's placements. */
export function PlacementTable({ rows, caption, servesMany }: PlacementTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      phone="cards"
      head={
        <tr>
          <HeadCell>Placering</HeadCell>
          {servesMany && <HeadCell>Kommun</HeadCell>}
          <HeadCell>Barn</HeadCell>
          <HeadCell>Läge</HeadCell>
          <HeadCell>Hem</HeadCell>
          <HeadCell>Från</HeadCell>
          <HeadCell>Beräknat slut</HeadCell>
        </tr>
      }
    >
      {rows.map((row) => (
        <Row key={row.id}>
          <RowHead>
            <Link
              href={paths.client.placement(row.id)}
              prefetch={false}
              className="text-link one-line"
            >
              {row.number}
            </Link>
          </RowHead>
          {servesMany && <Cell label="Kommun">{row.municipality}</Cell>}
          <Cell label="Barn">
            <PersonLabel name={row.label} isProtected={row.isProtected} />
          </Cell>
          <Cell label="Läge">
            <PlacementStateTag state={row.state} />
          </Cell>
          <Cell label="Hem">{kindText(row.homeKind)}</Cell>
          <Cell label="Från">
            <DayDisplay day={row.startsOn} form="table" />
          </Cell>
          <Cell label="Beräknat slut">
            {row.expectedEndOn === null ? (
              "Tills vidare"
            ) : (
              <DayDisplay day={row.expectedEndOn} form="table" />
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
