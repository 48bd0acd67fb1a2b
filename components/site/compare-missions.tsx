import Link from "next/link";
import { Article } from "@/components/site/article";
import { TrySelfCheck } from "@/components/site/try-self-check";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { missions } from "@/lib/site/missions/texts";
import { unit } from "@/lib/site/texts";

/** All missions side by side, for a family that does not yet know which. */
export function CompareMissions() {
  return (
    <Article
      path="/jamfor-uppdragen"
      lead={
        <p>
          Sex sätt att finnas där för ett barn. Läs dem bredvid varandra: vilka barnen är, hur länge
          de stannar, hur fort det går och vad ni behöver ha.
        </p>
      }
    >
      <h2 className="text-heading">Uppdragen bredvid varandra</h2>
      <div className="mt-4">
        <MissionTable />
      </div>
      <TrySelfCheck />
      <div className="prose mt-12">
        <GoodToKnow />
      </div>
    </Article>
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
            <Link href={mission.page} prefetch={false} className="text-link text-sub">
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

function GoodToKnow() {
  return (
    <>
      <h2>Bra att veta</h2>
      <p>
        <strong>Ett hem kan ha flera uppdrag.</strong> Ett jourhem kan också avlasta andra hem,
        eller ta emot en förälder tillsammans med sitt barn.
      </p>
      <p>
        <strong>Ni kan byta.</strong> En del börjar med helger och blir familjehem några år senare.
        Varje nytt uppdrag prövar vi för sig.
      </p>
      <p>
        <strong>Vi utreder alla.</strong> Alla som har hand om andras barn får hembesök, samtal och
        kontroll i register. För de mindre uppdragen är utredningen kortare.{" "}
        <Link href="/sa-gar-det-till" prefetch={false}>
          Så går det till
        </Link>
        .
      </p>
      <p>
        <strong>Vill du inte ha någon som sover över?</strong> Då kan du bli kontaktperson, en vuxen
        som ett barn eller en ungdom träffar några timmar i veckan. Ring oss på{" "}
        <a href={`tel:${unit.phone.dialled}`}>{unit.phone.shown}</a>.
      </p>
      <p>
        Orden <strong>arvode</strong> och <strong>omkostnader</strong> förklarar vi på sidan om{" "}
        <Link href="/ersattning" prefetch={false}>
          ersättning
        </Link>
        , med belopp och ett exempel som ni räknar ut själva.
      </p>
    </>
  );
}
