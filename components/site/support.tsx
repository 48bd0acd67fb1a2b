import { KitchenTable } from "@/components/illustrations/pictures";
import { Article } from "@/components/site/article";
import { MorePages } from "@/components/site/more-pages";
import { TalkToUs } from "@/components/site/talk-to-us";
import { Callout } from "@/components/ui/callout";

/** What the unit gives its homes. */
export function Support() {
  return (
    <Article
      path="/stod-och-utbildning"
      lead={
        <p>
          Du ska aldrig behöva stå ensam med något som är för stort. Så här ser det ut runt ett hem
          hos oss.
        </p>
      }
      picture={<KitchenTable />}
      aside={
        <>
          <TalkToUs />
          <MorePages pages={["/bli-jourhem", "/ersattning", "/vanliga-fragor"]} />
        </>
      }
    >
      <div className="prose">
        <YourPerson />
        <Groups />
        <Training />
        <Mentor />
        <Rest />
      </div>
      <div className="mt-8 max-w-[38rem]">
        <Callout kind="info" title="Varför så mycket?" level="h2">
          <p>
            Utbildning och stöd är ingen bonus. Kommunen är skyldig att ge det, och barnet har nytta
            av det varje dag.
          </p>
        </Callout>
      </div>
    </Article>
  );
}

function YourPerson() {
  return (
    <>
      <h2>Någon som känner er</h2>
      <p>
        Ni har en egen familjehemssekreterare. Hon eller han ringer, hälsar på och kan hela ert hem.
        Barnet har dessutom sin egen socialsekreterare, som ska finnas för barnet och ingen annan.
      </p>
      <p>
        När ett barn är nytt hörs vi ofta: ett samtal första veckan, ett besök den andra. Sedan
        minst en gång i månaden. En gång om året sätter vi oss ner och pratar om hur ni har det.
      </p>
      <h2>Någon att ringa på natten</h2>
      <p>
        Hem med uppdrag har ett nummer som alltid har ett svar. Ingen fråga är för liten kl. 03.
      </p>
    </>
  );
}

function Groups() {
  return (
    <>
      <h2>Handledning och andra hem</h2>
      <ul>
        <li>
          <strong>Handledning i grupp</strong> varannan eller var tredje vecka, med en handledare
          som inte arbetar hos oss.
        </li>
        <li>
          <strong>Jourhemsmöte</strong> en gång i månaden. Där pratar vi om det som skaver.
        </li>
        <li>
          <strong>Enskild handledning</strong> när ni behöver det, till exempel när ett barn har
          autism eller adhd.
        </li>
      </ul>
    </>
  );
}

function Training() {
  return (
    <>
      <h2>Utbildning</h2>
      <p>
        Före det första barnet går ni en grundutbildning. Sedan erbjuder vi utbildning två gånger om
        året: barn som har varit med om våld, tonåringar och nätet, att möta föräldrar i sorg.
      </p>
      <p>
        Ni kan också önska. Några av våra hem har gjort studiebesök hos barn- och ungdomspsykiatrin.
      </p>
    </>
  );
}

function Mentor() {
  return (
    <>
      <h2>Mentorshemmet</h2>
      <p>
        Ett av våra mest erfarna jourhem tar inte emot egna barn. Det är hemma på heltid för alla
        andra hem. Mentorshemmet svarar i telefon på vardagar, kan vara med på möten, avlasta en
        kväll och rycka in när något går snett.
      </p>
      <p>
        Det ordnar också utflykter. Där träffas barnen, och syskon som bor i olika hem får vara
        tillsammans.
      </p>
    </>
  );
}

function Rest() {
  return (
    <>
      <h2>Vila</h2>
      <p>
        Ni har rätt att bli trötta. Då ordnar vi avlastning, oftast två nätter i månaden. Barnet kan
        bo hos ett avlastningshem. Ibland kommer någon hem till er i stället, så att barnet får vara
        kvar.
      </p>
      <h2>Om det inte går</h2>
      <p>
        Ibland måste ett barn flytta fast ingen vill det. Då är vi med, både hos er och hos barnet.
        Efteråt går vi igenom vad som hände, utan att leta syndabockar.
      </p>
    </>
  );
}
