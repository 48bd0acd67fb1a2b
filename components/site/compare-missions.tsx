import Link from "next/link";
import { TrySelfCheck } from "@/components/site/try-self-check";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { missions } from "@/lib/site/missions/texts";

/** All missions side by side, for a family that does not yet know which. */
export function MissionComparison() {
  return (
    <>
      <MissionTable />
      <TrySelfCheck />
    </>
  );
}

const columns = {
  children: "Vilka barn?",
  time: "Hur länge?",
  notice: "Hur snabbt?",
  asks: "Vad behövs?",
  pay: "Vad får ni?",
} as const;

const columnNames = Object.keys(columns) as (keyof typeof columns)[];

function MissionTable() {
  return (
    <Table
      caption="Sex uppdrag jämförda"
      captionHidden
      phone="cards"
      head={
        <tr>
          <HeadCell>Uppdrag</HeadCell>
          {columnNames.map((name) => (
            <HeadCell key={name}>{columns[name]}</HeadCell>
          ))}
        </tr>
      }
    >
      {missions.map((mission) => (
        <Row key={mission.name}>
          <RowHead>
            {/* Names of several words may take several lines, or the columns beside get too narrow. */}
            <Link
              href={mission.page}
              prefetch={false}
              className="text-link inline-block text-sub sm:min-w-40 sm:whitespace-normal!"
            >
              {mission.name}
            </Link>
          </RowHead>
          {columnNames.map((name) => (
            <Cell key={name} label={columns[name]}>
              {mission[name]}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}
