import Link from "next/link";
import { Section } from "@/components/site/section";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";

const missions = [
  {
    name: "Jourhem",
    href: "/bli-jourhem",
    time: "Från en natt till ungefär ett halvår",
    notice: "Kort, ibland någon timme",
    asks: "En vuxen hemma på heltid och ett eget rum",
  },
  {
    name: "Familjehem",
    href: "/bli-familjehem",
    time: "Flera år, ibland hela uppväxten",
    notice: "Ni och barnet lär känna varandra först",
    asks: "Ett eget rum och plats för barnets familj i ert liv",
  },
  {
    name: "Kontaktfamilj",
    href: "/kontaktfamilj-och-avlastning",
    time: "En eller två helger i månaden",
    notice: "Planerat i god tid",
    asks: "En säng och en lugn helg",
  },
  {
    name: "Avlastningshem",
    href: "/kontaktfamilj-och-avlastning",
    time: "Ofta en helg i månaden",
    notice: "Mest planerat, ibland snabbt",
    asks: "Vana vid barn som har det svårt",
  },
];

/** The missions side by side. */
export function StartMissions() {
  return (
    <Section
      id="uppdragen"
      title="Fyra sätt att finnas där för ett barn"
      lead="Vet du inte vilket som passar? Skicka en anmälan ändå, så pratar vi om det."
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
        {missions.map((mission) => (
          <Row key={mission.name}>
            <RowHead>
              <Link href={mission.href} className="text-link text-sub">
                {mission.name}
              </Link>
            </RowHead>
            <Cell label="Hur länge?">{mission.time}</Cell>
            <Cell label="Hur snabbt?">{mission.notice}</Cell>
            <Cell label="Vad behövs?">{mission.asks}</Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
}
