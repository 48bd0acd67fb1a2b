import { Article } from "@/components/site/article";
import { DayDisplay } from "@/components/ui/date-display";
import { accessibility } from "@/lib/site/accessibility/texts";
import { unit } from "@/lib/site/texts";

/** The accessibility statement that the law on digital public services asks for. */
export function AboutAccessibility() {
  return (
    <Article
      path="/om/tillganglighet"
      askToApply={false}
      eyebrow="Om webbplatsen"
      lead={
        <p>
          {unit.board} står bakom Hemvist. Vi vill att alla ska kunna använda tjänsten. Här står hur
          väl den följer lagen om tillgänglighet till digital offentlig service, vad som brister och
          hur du säger till.
        </p>
      }
    >
      <div className="prose">
        <HowAccessible />
        <TellUs />
        <Supervision />
        <Faults />
        <Tested />
      </div>
    </Article>
  );
}

function HowAccessible() {
  return (
    <>
      <h2>Hur tillgänglig är webbplatsen?</h2>
      <p>
        Hemvist är <strong>delvis förenlig</strong> med lagen (2018:1937). Vi mäter mot WCAG 2.1 på
        nivå AA och bygger för WCAG 2.2. Redogörelsen gäller både de öppna sidorna och sidorna bakom
        inloggning. Kända brister står längre ner.
      </p>
    </>
  );
}

function TellUs() {
  return (
    <>
      <h2>Säg till om något inte fungerar</h2>
      <p>
        Behöver du innehåll på ett annat sätt, eller har du hittat ett fel som vi har missat? Ring{" "}
        <a href={`tel:${unit.phone.dialled}`}>{unit.phone.shown}</a> ({unit.hours.toLowerCase()})
        eller skriv till {unit.post}. Du behöver inte säga vem du är. Vi svarar inom två
        arbetsdagar.
      </p>
      <p>Ett formulär för att anmäla brister saknas ännu. Det är en av bristerna i listan nedan.</p>
    </>
  );
}

function Supervision() {
  return (
    <>
      <h2>Är du inte nöjd med svaret?</h2>
      <p>
        Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Du kan{" "}
        <a href="https://www.digg.se/tdosanmalan" rel="external">
          anmäla till Digg att du inte är nöjd
        </a>
        .
      </p>
    </>
  );
}

function Faults() {
  return (
    <>
      <h2>Det här brister</h2>
      <ul>
        {accessibility.faults.map((fault) => (
          <li key={fault.what}>
            <strong>{fault.what}</strong> {fault.effect} {fault.plan}
          </li>
        ))}
      </ul>
      <h3>Oskäligt betungande anpassning</h3>
      <p>Vi åberopar inget undantag för oskäligt betungande anpassning enligt 12 §.</p>
      <h3>Innehåll som lagen inte omfattar</h3>
      <p>
        Filer som andra har gjort och laddat upp, till exempel intyg i ett ärende, omfattas inte av
        lagen (9 §). Fråga oss om du behöver läsa en sådan fil.
      </p>
    </>
  );
}

function Tested() {
  return (
    <>
      <h2>Hur vi har testat</h2>
      <p>
        Vi har gjort en egen bedömning (självskattning). Varje öppen sida är granskad med
        automatiska verktyg, i ljust och mörkt läge, på liten och stor skärm. Vi har gått igenom
        sidorna med bara tangentbord och utan JavaScript. Personer med funktionsnedsättning har ännu
        inte fått testa.
      </p>
      <p>
        Bedömningen gjordes den <DayDisplay day={accessibility.assessedOn} />. Redogörelsen
        uppdaterades den <DayDisplay day={accessibility.updatedOn} />.
      </p>
    </>
  );
}
