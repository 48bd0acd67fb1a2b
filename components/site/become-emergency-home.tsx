import Link from "next/link";
import { NightWindow } from "@/components/illustrations/pictures";
import { Article } from "@/components/site/article";
import { MorePages } from "@/components/site/more-pages";
import { TalkToUs } from "@/components/site/talk-to-us";
import { TickList } from "@/components/site/tick-list";
import { Urgent } from "@/components/site/urgent";
import { Callout } from "@/components/ui/callout";

/** What it is to be a jourhem. */
export function BecomeEmergencyHome() {
  return (
    <Article
      path="/bli-jourhem"
      lead={
        <p>
          Ett jourhem tar emot barn med kort varsel och för en kortare tid. Du kliver in när någon
          annan vuxen inte kan.
        </p>
      }
      picture={<NightWindow />}
      aside={
        <>
          <TalkToUs />
          <MorePages
            pages={[
              "/sjalvtest",
              "/jamfor-uppdragen",
              "/sa-gar-det-till",
              "/ersattning",
              "/stod-och-utbildning",
              "/barnen",
            ]}
          />
        </>
      }
    >
      <div className="prose">
        <What />
        <Who />
      </div>
      <Asked />
      <div className="prose mt-10">
        <Choices />
        <Together />
        <Hard />
        <After />
      </div>
      <div className="mt-10 max-w-[38rem]">
        <Urgent />
      </div>
    </Article>
  );
}

function What() {
  return (
    <>
      <h2>Vad är ett jourhem?</h2>
      <p>
        Ibland måste ett barn hemifrån fort. Det kan vara mitt i natten. Då behövs en familj som kan
        säga ja samma dag. Du tar hand om barnet i vardagen: mat, sömn, läxor, tandläkare och tröst.
      </p>
      <p>
        Under tiden tar socialtjänsten reda på vad barnet och familjen behöver. En sådan utredning
        får ta fyra månader. Sedan får barnet bo kvar i jourhemmet i högst två månader till. Det
        finns undantag, men tanken är att tiden ska vara kort.
      </p>
    </>
  );
}

function Who() {
  return (
    <>
      <h2>Vem kan bli jourhem?</h2>
      <p>
        Det finns ingen mall. Du kan vara ensam eller leva med någon. Du kan bo i lägenhet eller
        hus, vara ung eller äldre, ha barn eller inte. Barnen är olika, så hemmen får vara det.
      </p>
    </>
  );
}

function Asked() {
  return (
    <div className="mt-6 grid gap-5 md:grid-cols-2">
      <TickList
        kind="yes"
        title="Det här behöver finnas"
        points={[
          "En vuxen som är hemma på heltid.",
          "Ett eget rum till barnet, alltid klart.",
          "Tid och tålamod, och lust att lära.",
          "Att alla som bor hemma vill.",
          "Ett hem nära Ekdala eller någon av grannkommunerna, så att barnet kan gå kvar i sin skola.",
        ]}
      />
      <TickList
        kind="no"
        title="Det här behövs inte"
        points={[
          "Egna barn.",
          "Särskild utbildning. Den får du av oss.",
          "Hus, villa eller trädgård.",
          "En partner.",
          "Att du är född i Sverige.",
        ]}
      />
    </div>
  );
}

function Choices() {
  return (
    <>
      <h2>Ni väljer ålder och sätt</h2>
      <p>
        Ni kan ta emot barn som är 0–12 år, ungdomar som är 13–17 år, eller alla åldrar. Ni
        bestämmer också hur bundna ni vill vara:
      </p>
      <ul>
        <li>
          <strong>Kontrakterat jourhem.</strong> Ni har en fast ersättning och håller platser
          lediga. När vi ringer tar ni emot.
        </li>
        <li>
          <strong>Uppdragshem.</strong> Vi frågar varje gång, och ni får säga nej. Ni får betalt när
          ett barn bor hos er.
        </li>
      </ul>
      <p>
        Några hem tar emot en förälder tillsammans med sitt barn. Andra tar emot unga som precis har
        kommit till Sverige utan sin familj.
      </p>
    </>
  );
}

function Together() {
  return (
    <>
      <h2>Många att samarbeta med</h2>
      <p>
        Du har vardagen. Besluten om barnet tar andra. Du kommer att ha kontakt med barnets
        föräldrar, släkt, skola, vård och socialsekreterare. Barnet har rätt till sin familj, också
        när det bor hos dig.
      </p>
      <p>
        Du får veta det du behöver om barnet, inte mer. Allt du får veta har du tystnadsplikt om.
      </p>
    </>
  );
}

function Hard() {
  return (
    <>
      <h2>Det som är svårt</h2>
      <ul>
        <li>Telefonen ringer när det inte passar.</li>
        <li>Ibland vet ingen särskilt mycket om barnet den första natten.</li>
        <li>Mötena är många, särskilt i början.</li>
        <li>Du fäster dig vid barnet, och sedan flyttar det.</li>
        <li>Era egna barn delar på er tid.</li>
      </ul>
      <p>
        Du är inte ensam om det. Läs om{" "}
        <Link href="/stod-och-utbildning" prefetch={false}>
          stödet du får som jourhem
        </Link>
        .
      </p>
    </>
  );
}

function After() {
  return (
    <>
      <h2>Vad händer sedan?</h2>
      <p>
        En del barn flyttar hem igen. Andra behöver ett familjehem där de kan bo länge. Några
        behöver vård på ett behandlingshem. Ni är med och gör flytten lugn, med tid för hej då.
      </p>
      <Callout kind="info" title="Kan barnet stanna hos er?">
        <p>
          Ibland. Men då är det ett nytt uppdrag som familjehem, och vi prövar det på nytt. Säg inte
          till barnet att det får stanna förrän det är bestämt.
        </p>
      </Callout>
    </>
  );
}
