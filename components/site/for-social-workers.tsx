import { NightWindow } from "@/components/illustrations/pictures";
import { Article } from "@/components/site/article";
import { TalkToUs } from "@/components/site/talk-to-us";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { ContactCard } from "@/components/ui/contact-card";
import { signIn } from "@/lib/site/menu/texts";
import { clientMunicipalities, outOfHoursDuty } from "@/lib/site/texts";

/** The second door: for social workers who look for a home. */
export function ForSocialWorkers() {
  return (
    <Article
      path="/for-socialtjansten"
      askToApply={false}
      eyebrow="För dig som placerar barn"
      lead={
        <p>
          Åtta kommuner delar på våra jourhem. Här skickar du en förfrågan, får förslag och följer
          placeringen.
        </p>
      }
      picture={<NightWindow />}
      aside={
        <>
          <TalkToUs title="Ring oss dagtid" />
          <ContactCard
            title="Kvällar, nätter och helger"
            phone={outOfHoursDuty.phone}
            hours={outOfHoursDuty.hours}
          >
            <p className="text-small text-soft">
              Socialjouren ser vilka hem som är lediga just nu.
            </p>
          </ContactCard>
        </>
      }
    >
      <div className="prose">
        <p className="pb-2">
          <ButtonLink href={signIn.href} size="large">
            Logga in och skicka förfrågan
          </ButtonLink>
        </p>
        <Homes />
        <Request />
        <Decision />
        <Outside />
      </div>
      <div className="mt-8 max-w-[38rem]">
        <Callout kind="warning" title="Skriv inget om barnet i mejl" level="h2">
          <p>
            Uppgifter om barn och familjer skickas bara inloggad här eller i säker digital
            kommunikation. Har barnet skyddade uppgifter, ring först.
          </p>
        </Callout>
      </div>
    </Article>
  );
}

function Homes() {
  const [host, ...others] = clientMunicipalities;
  return (
    <>
      <h2>Våra hem</h2>
      <p>
        Poolen har drygt trettio jourhem och ungefär femtio platser. Några är kontrakterade, de
        flesta tillfrågas varje gång. Två tar emot förälder med barn, två bara transit, och två har
        boende intill huset. Vi har också familjehem.
      </p>
      <p>
        {host} är värdkommun. Med i poolen är också {others.slice(0, -1).join(", ")} och{" "}
        {others.at(-1)}.
      </p>
    </>
  );
}

function Request() {
  return (
    <>
      <h2>Så går en förfrågan till</h2>
      <ol>
        <li>
          Du loggar in och fyller i det du vet. Det viktigaste är ålder, kön, datum och behov.
        </li>
        <li>Du får ett ärendenummer direkt, och ser vem som har hand om förfrågan.</li>
        <li>Vi söker bland hem som är utredda, kontrollerade och lediga.</li>
        <li>Du får ett eller flera förslag, utan namn, med skäl till varför hemmet passar.</li>
        <li>Ni godtar, nämnden beslutar, och placeringen startar.</li>
      </ol>
      <p>Är det bråttom, ring också. Ett jourhem kan ofta ta emot inom någon timme.</p>
    </>
  );
}

function Decision() {
  return (
    <>
      <h2>Vem gör vad?</h2>
      <ul>
        <li>
          <strong>Er nämnd</strong> beslutar om placeringen. En anställd kan inte göra det. Är det
          akut beslutar ordföranden eller den som är utsedd, när lagen tillåter det.
        </li>
        <li>
          <strong>Er nämnd</strong> ska ha tagit del av registerkontrollen och samrått med hemmets
          kommun, och med andra kommuner som redan har barn i hemmet (22 kap. 6 §
          socialtjänstlagen).
        </li>
        <li>
          <strong>Vi</strong> rekryterar, utreder, utbildar, handleder och följer upp hemmen.
        </li>
        <li>
          <strong>Ni</strong> har ansvar för barnet, för vårdens innehåll och för besöken hos
          barnet.
        </li>
      </ul>
    </>
  );
}

function Outside() {
  return (
    <>
      <h2>Är din kommun inte med i poolen?</h2>
      <p>
        Ring oss. Poolens egna kommuner går först. Finns det plats kan vi skriva avtal om en enstaka
        placering.
      </p>
    </>
  );
}
