import Link from "next/link";
import { Section } from "@/components/site/section";
import { TrySelfCheck } from "@/components/site/try-self-check";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { missions } from "@/lib/site/missions/texts";

/** The missions side by side. */
export function StartMissions() {
  return (
    <Section
      id="uppdragen"
      title="Fyra sätt att finnas där för ett barn"
      lead="Några nätter, några år eller en helg då och då. Ni väljer, och ni får byta."
    >
      <Table
        caption="Jämför uppdragen"
        captionHidden
        phone="cards"
        head={
          <tr>
            <HeadCell>Uppdrag</HeadCell>
            <HeadCell>Hur länge?</HeadCell>
            <HeadCell>Hur snabbt?</HeadCell>
            <HeadCell>Vad behövs?</HeadCell>
          </tr>
        }
      >
        {missions
          .filter(({ isCommon }) => isCommon)
          .map((mission) => (
            <Row key={mission.name}>
              <RowHead>
                <Link href={mission.page} prefetch={false} className="text-link text-sub">
                  {mission.name}
                </Link>
              </RowHead>
              <Cell label="Hur länge?">{mission.time}</Cell>
              <Cell label="Hur snabbt?">{mission.notice}</Cell>
              <Cell label="Vad behövs?">{mission.asks}</Cell>
            </Row>
          ))}
      </Table>
      <p className="mt-6">
        <Link href="/jamfor-uppdragen" prefetch={false} className="text-link font-semibold">
          Jämför alla sex uppdragen
        </Link>
      </p>
      <TrySelfCheck />
    </Section>
  );
}
