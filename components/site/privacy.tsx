import { Article } from "@/components/site/article";
import { Callout } from "@/components/ui/callout";
import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import { formKept } from "@/lib/site/cookies/texts";
import { dataProtectionOfficer, unit } from "@/lib/site/texts";

/** What is kept about people, why, and for how long. */
export function AboutPrivacy() {
  return (
    <Article
      path="/om/personuppgifter"
      askToApply={false}
      eyebrow="Om webbplatsen"
      lead={
        <p>
          Vi ber bara om det vi behöver, visar det bara för dem som behöver se det, och tar bort det
          när tiden är ute.
        </p>
      }
    >
      <div className="prose">
        <Responsible />
        <What />
        <Why />
      </div>
      <HowLong />
      <div className="prose mt-10">
        <WhoSees />
        <Rights />
      </div>
      <div className="mt-8 max-w-[38rem]">
        <Callout kind="warning" title="Skyddade personuppgifter" level="h2">
          <p>
            Har du skyddade uppgifter ska du inte använda formuläret. Ring {unit.phone.shown} och
            säg det först av allt.
          </p>
        </Callout>
      </div>
    </Article>
  );
}

function Responsible() {
  return (
    <>
      <h2>Vem ansvarar?</h2>
      <p>
        {unit.board} är personuppgiftsansvarig för uppgifter om dig som vill bli eller redan är ett
        hem. För uppgifter om ett barn ansvarar nämnden i den kommun som har placerat barnet.
      </p>
      <p>
        Dataskyddsombudet når du på{" "}
        <a href={`mailto:${dataProtectionOfficer.email}`}>{dataProtectionOfficer.email}</a>.
      </p>
    </>
  );
}

function What() {
  return (
    <>
      <h2>Vad sparar vi?</h2>
      <ul>
        <li>
          <strong>När du anmäler intresse:</strong> namn, hur vi når dig, postnummer, vilka som bor
          hemma, och det du skriver om dig själv. Aldrig personnummer, hälsa, skulder eller tro.
        </li>
        <li>
          <strong>När du vill bli uppringd:</strong> namn, telefonnummer, när det passar och hur
          samtalet gick.
        </li>
        <li>
          <strong>När du bokar en informationsträff:</strong> namn, e-post, språk och hur många ni
          är.
        </li>
        <li>
          <strong>När vi utreder er:</strong> personnummer, samtycken, anteckningar från samtal och
          besök, referenser, och vår bedömning av registren. Själva utdragen sparar vi inte.
        </li>
        <li>
          <strong>När ni är ett hem:</strong> avtal, placeringar, ersättning, handledning och
          uppföljning.
        </li>
        <li>
          <strong>När någon loggar in:</strong> vem det var, när, och vilka uppgifter som öppnades.
        </li>
      </ul>
    </>
  );
}

function Why() {
  return (
    <>
      <h2>Varför får vi det?</h2>
      <p>
        Socialtjänstlagen säger att nämnden ska hitta, utreda och stödja hem åt barn. Vi sparar
        uppgifter för att göra det: en uppgift av allmänt intresse, myndighetsutövning och
        skyldigheter i lag. Vi frågar inte om ditt samtycke till att spara. Samtycke behövs däremot
        när vi hämtar en del uppgifter från andra, och det kan du ta tillbaka.
      </p>
    </>
  );
}

function HowLong() {
  return (
    <div className="mt-10 max-w-[42rem]">
      <h2 className="mb-3 text-heading">Hur länge?</h2>
      <SummaryList>
        <SummaryRow term="Anmälan som inte ledde vidare">12 månader</SummaryRow>
        <SummaryRow term="Önskan om att bli uppringd">3 månader</SummaryRow>
        <SummaryRow term="Ni drog er ur före första besöket">24 månader</SummaryRow>
        <SummaryRow term="Utrett hem som aldrig fick ett barn">
          5 år efter den sista anteckningen
        </SummaryRow>
        <SummaryRow term="Hem där ett barn har bott">
          Handlingar om barnets tid hos er får inte gallras. De bevaras, så att barnet kan läsa dem
          som vuxen.
        </SummaryRow>
        <SummaryRow term="Anmälan till en informationsträff">En månad efter träffen</SummaryRow>
        <SummaryRow term="Påbörjat formulär som inte skickades">{formKept}</SummaryRow>
      </SummaryList>
    </div>
  );
}

function WhoSees() {
  return (
    <>
      <h2>Vem får se uppgifterna?</h2>
      <p>
        De som arbetar med ditt ärende. Sekretessen är sträng i socialtjänsten, också mellan
        kommuner. En kommun som vill placera ett barn får veta det den behöver om hemmet, med ditt
        samtycke eller stöd i lag. Varje gång någon öppnar en akt skrivs det upp, och vi
        kontrollerar listan.
      </p>
      <p>
        Vi säljer inget, delar inget med företag som spårar och för inte över något till länder
        utanför EU.
      </p>
    </>
  );
}

function Rights() {
  return (
    <>
      <h2>Dina rättigheter</h2>
      <ul>
        <li>Du får veta vilka uppgifter vi har om dig, och få en kopia.</li>
        <li>Du får be oss rätta fel. I en akt stryker vi inte, men din invändning skrivs in.</li>
        <li>Du får invända mot hur vi använder uppgifter och be att vi begränsar det.</li>
        <li>
          Du kan sällan få allt raderat, för myndigheter måste spara det de har gjort. Fråga ändå.
        </li>
        <li>Du kan klaga hos Integritetsskyddsmyndigheten (imy.se).</li>
      </ul>
      <p>
        En anmälan till oss är en allmän handling. Vi lämnar inte ut den om det inte står klart att
        du inte tar skada av det.
      </p>
    </>
  );
}
