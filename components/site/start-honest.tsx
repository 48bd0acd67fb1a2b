import { Section } from "@/components/site/section";
import { TickList } from "@/components/site/tick-list";

/** The hard parts beside what helps. */
export function StartHonest() {
  return (
    <Section
      id="arligt"
      ground="sunk"
      title="Vi säger som det är"
      lead="Det här är ett av de finaste uppdrag som finns. Det är också svårt. Du ska veta båda delarna innan du bestämmer dig."
    >
      <div className="grid gap-6 md:grid-cols-2">
        <TickList
          kind="no"
          title="Det som kan vara svårt"
          points={[
            "Vardagen ändras, också för era egna barn.",
            "Barnets föräldrar finns kvar. Kontakten med dem hör till uppdraget.",
            "Barnet kan vara argt, ledset eller tyst, fast du gör allt rätt.",
            "Ett jourhem säger hej till många barn, och hej då lika ofta.",
            "Vi utreder er noga. Det kan kännas nära inpå.",
          ]}
        />
        <TickList
          kind="yes"
          title="Det du får av oss"
          points={[
            "En egen familjehemssekreterare som känner er.",
            "Utbildning innan det första barnet kommer.",
            "Handledning i grupp och möten med andra hem.",
            "Ett nummer att ringa, även mitt i natten.",
            "Avlastning när ni behöver vila.",
          ]}
        />
      </div>
    </Section>
  );
}
