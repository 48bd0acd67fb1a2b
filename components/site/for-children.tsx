import Link from "next/link";
import { Bear } from "@/components/illustrations/pictures";
import { Article } from "@/components/site/article";
import { OpeningHours } from "@/components/site/opening-hours";
import { Callout } from "@/components/ui/callout";
import { ContactCard } from "@/components/ui/contact-card";
import { outOfHoursDuty, unit } from "@/lib/site/texts";

/** To a child who is going to live in another home, in words for a child. */
export function ForChildren() {
  return (
    <Article
      path="/for-barn"
      askToApply={false}
      lead={
        <p>
          Ska du bo i en annan familj en tid? Då undrar du säkert massor. Här är svar på en del.
          Resten får du fråga om.
        </p>
      }
      picture={<Bear />}
      aside={<WhoToCall />}
    >
      <div className="mb-10 max-w-[38rem]">
        <Callout kind="urgent" title="Är du rädd eller gör någon dig illa? Ring 112." level="h2">
          <p>Du får ringa fast du är liten, och fast du är osäker. Det kostar inget.</p>
        </Callout>
      </div>
      <div className="prose">
        <NotYourFault />
        <TheHome />
        <WithYou />
        <Family />
        <YourRight />
        <Wrong />
      </div>
    </Article>
  );
}

function WhoToCall() {
  return (
    <>
      <ContactCard title="Prata med någon" phone={{ shown: "116 111", dialled: "116111" }}>
        <p>Det är Bris. Där kan barn prata eller chatta. Du behöver inte säga vad du heter.</p>
      </ContactCard>
      <ContactCard title="Ring oss på dagen" phone={unit.phone} hours={<OpeningHours />} />
      <ContactCard title="Ring kvällar och nätter" phone={outOfHoursDuty.phone}>
        <p>Det är socialjouren. De är vakna när andra sover.</p>
      </ContactCard>
      <p className="no-print">
        <Link href="/for-barn/kort" prefetch={false} className="text-link font-semibold">
          Ett kort med numren, att skriva ut
        </Link>
      </p>
    </>
  );
}

function NotYourFault() {
  return (
    <>
      <h2>Det är inte ditt fel</h2>
      <p>
        När ett barn behöver bo någon annanstans är det alltid de vuxnas ansvar. Du har inte gjort
        något fel. Du har inte förstört något genom att berätta.
      </p>
    </>
  );
}

function TheHome() {
  return (
    <>
      <h2>Vart kommer jag?</h2>
      <p>
        <strong>Ett jourhem</strong> är en familj där du bor en kort tid. Under tiden tar vuxna reda
        på vad som blir bra för dig. Det tar oftast några veckor eller månader.
      </p>
      <p>
        <strong>Ett familjehem</strong> är en familj där du kan bo länge.
      </p>
      <p>
        I båda är det vanliga människor. Någon har en katt, någon lagar jättestark mat. Vi har varit
        där och pratat med dem många gånger. De har fått lära sig hur man tar hand om barn som du.
      </p>
      <p>Du får ett eget rum. Du får säga om något känns konstigt.</p>
    </>
  );
}

function WithYou() {
  return (
    <>
      <h2>Vad får jag ta med mig?</h2>
      <p>
        Det som är viktigt för dig. En nalle, en bok, ditt lakan hemifrån, mobilen. Har det gått för
        fort kan någon hämta saker senare. Säg till vad du saknar.
      </p>
      <h2>Får jag gå kvar i min skola?</h2>
      <p>Oftast ja. Vi försöker alltid.</p>
    </>
  );
}

function Family() {
  return (
    <>
      <h2>Får jag träffa mamma och pappa?</h2>
      <p>
        De flesta barn får det. Ibland får man vänta lite, för att det ska bli tryggt. Din
        socialsekreterare ska berätta för dig hur det blir och varför. Du får säga vad du vill.
      </p>
      <h2>Mina syskon då?</h2>
      <p>
        Vi vill att syskon bor ihop. Ibland finns det inte plats på samma ställe. Då ska ni få
        träffas ändå.
      </p>
    </>
  );
}

function YourRight() {
  return (
    <>
      <h2>Det här har du rätt till</h2>
      <ul>
        <li>Att få veta vad som händer, så att du förstår.</li>
        <li>
          Att säga vad du tycker. De vuxna ska lyssna, även om du inte alltid får som du vill.
        </li>
        <li>
          Att ha en egen socialsekreterare. Hon eller han ska hälsa på dig och prata med dig utan
          att andra hör.
        </li>
        <li>Att fråga samma sak flera gånger.</li>
        <li>
          Har du fyllt 15 får du tala för dig själv. Då kan du till exempel överklaga en del beslut.
        </li>
      </ul>
    </>
  );
}

function Wrong() {
  return (
    <>
      <h2>Om det inte känns bra</h2>
      <p>
        Berätta för din socialsekreterare, en lärare eller någon annan vuxen du litar på. Säg det
        även om det handlar om någon i hemmet där du bor. Ingen får bli arg på dig för att du
        berättar.
      </p>
    </>
  );
}
