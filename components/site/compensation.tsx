import Link from "next/link";
import { Article } from "@/components/site/article";
import { RateTables } from "@/components/site/compensation-tables";
import { MorePages } from "@/components/site/more-pages";
import { PayExample } from "@/components/site/pay-example";
import { TalkToUs } from "@/components/site/talk-to-us";
import { Callout } from "@/components/ui/callout";
import type { Day } from "@/lib/platform/dates";
import type { AskedExample } from "@/lib/site/rates/example/schema";

type CompensationProps = { asked: AskedExample; day: Day };

/** Fee and allowance, with what is known and what is not. */
export function Compensation({ asked, day }: CompensationProps) {
  return (
    <Article
      path="/ersattning"
      lead={
        <p>
          Ingen ska förlora på att ta hand om ett barn, och ingen ska göra det för pengarna. Du får
          två slags ersättning: arvode och omkostnadsersättning.{" "}
          <a href="#rakna-ut" className="text-link no-print">
            Räkna på ett exempel
          </a>
        </p>
      }
      aside={
        <>
          <TalkToUs title="Fråga om just ditt fall" />
          <MorePages pages={["/vanliga-fragor", "/sa-gar-det-till", "/stod-och-utbildning"]} />
        </>
      }
    >
      <div className="prose">
        <Fee />
        <Allowance />
      </div>
      <NotConfirmed />
      <PayExample asked={asked} day={day} />
      <RateTables day={day} />
      <div className="prose mt-12">
        <Tax />
        <Smaller />
      </div>
    </Article>
  );
}

function Fee() {
  return (
    <>
      <h2>Arvode</h2>
      <p>
        Arvodet är betalt för ditt arbete. Du skattar för det, och det ger rätt till sjukpenning och
        pension. Hur högt det blir beror på hur mycket tid och kraft barnet behöver. Det kan höjas
        och sänkas under tiden.
      </p>
      <p>
        Ett kontrakterat jourhem får arvode varje månad, också när inget barn bor där. Beloppet
        beror på hur många platser ni håller redo. Andra jourhem får betalt när ett barn bor hos
        dem.
      </p>
    </>
  );
}

function Allowance() {
  return (
    <>
      <h2>Omkostnadsersättning</h2>
      <p>
        Den ska täcka det barnet kostar: mat, kläder, hygien, fickpengar, fritid, telefon och
        slitage. Stora och ovanliga kostnader ingår inte. Dem prövar vi för sig.
      </p>
      <p>
        Nivån beror på barnets ålder och behov. Barnbidrag räknas in. Betalas bidraget direkt till
        er drar vi av det.
      </p>
    </>
  );
}

function NotConfirmed() {
  return (
    <div className="my-10 max-w-[42rem]">
      <Callout kind="warning" title="Alla belopp är inte årets" level="h2">
        <p>
          Vi följer rekommendationerna från Sveriges Kommuner och Regioner (SKR). De kommer nytt
          varje år och är inte bindande. Här visar vi bara belopp som vi har en källa till.
        </p>
        <p>
          <strong>Vi kan ännu inte bekräfta</strong> arvoden för 2025 och 2026, och inte heller
          vilka procentsatser som gäller för omkostnader efter 2021. Ring oss, så får du veta vad
          som gäller i dag.
        </p>
      </Callout>
    </div>
  );
}

function Tax() {
  return (
    <>
      <h2>Skatt, a-kassa och bidrag</h2>
      <p>
        Arvodet är skattepliktig inkomst. Vi drar skatt och lämnar uppgifter till Skatteverket. För
        omkostnadsersättningen gör du ett avdrag som är lika stort, så länge den följer SKR:s
        nivåer.
      </p>
      <p>
        Uppdraget kan påverka a-kassa, bostadsbidrag och föräldrapenning. Fråga din a-kassa och
        Försäkringskassan innan ni bestämmer er.
      </p>
    </>
  );
}

function Smaller() {
  return (
    <>
      <h2>Kontaktfamilj och avlastning</h2>
      <p>
        Här räknas ersättningen per dygn. En helg från fredag till söndag ger två och ett halvt
        dygn. Läs mer om{" "}
        <Link href="/kontaktfamilj-och-avlastning" prefetch={false}>
          de mindre uppdragen
        </Link>
        .
      </p>
      <h2>När barnet bor hos er med sin förälder</h2>
      <p>Då får ni både arvode och omkostnadsersättning för föräldern och för barnet.</p>
    </>
  );
}
