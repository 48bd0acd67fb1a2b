import { Afternoon } from "@/components/illustrations/pictures";
import { Article } from "@/components/site/article";
import { MorePages } from "@/components/site/more-pages";
import { TalkToUs } from "@/components/site/talk-to-us";

/** The smaller missions. */
export function ContactFamily() {
  return (
    <Article
      path="/kontaktfamilj-och-avlastning"
      lead={
        <p>
          Alla kan inte ha ett barn boende hos sig jämt. En helg i månaden kan räcka långt, för
          barnet och för dem som barnet bor hos.
        </p>
      }
      picture={<Afternoon />}
      aside={
        <>
          <TalkToUs />
          <MorePages
            pages={["/sjalvtest", "/jamfor-uppdragen", "/sa-gar-det-till", "/ersattning"]}
          />
        </>
      }
    >
      <div className="prose">
        <Family />
        <Person />
        <Relief />
        <Investigated />
      </div>
    </Article>
  );
}

function Family() {
  return (
    <>
      <h2>Kontaktfamilj</h2>
      <p>
        Ett barn kommer hem till er en eller två helger i månaden. Barnet bor annars hos sina
        föräldrar. Hemma kan det vara trångt, slitet eller ensamt. Hos er är det pannkakor, bad i
        sjön och en säng som väntar.
      </p>
      <p>
        Ni ersätter ingen. Ni är ett par vuxna till. Ofta är det samma barn i flera år, och ni blir
        viktiga för varandra.
      </p>
      <p>
        Föräldrarna och barnet ska vilja det. Socialtjänsten följer upp hur det går och om stödet
        fortfarande behövs.
      </p>
    </>
  );
}

function Person() {
  return (
    <>
      <h2>Kontaktperson</h2>
      <p>
        Som kontaktperson träffar du ett barn eller en ungdom några timmar i veckan. Ni fikar,
        tränar, ser en match eller bara pratar. Ingen sover över. Kryssa i det i anmälan, så hjälper
        vi dig till rätt enhet.
      </p>
    </>
  );
}

function Relief() {
  return (
    <>
      <h2>Avlastningshem</h2>
      <p>
        Den som är familjehem eller jourhem behöver också vila. Då tar ni emot barnet, oftast en
        helg i månaden. Två nätter är vanligast. Barnet behåller sin plats i sitt hem och kommer
        till er som till en släkting.
      </p>
      <p>Ibland behövs ni snabbt, till exempel när någon blir sjuk. Ni får alltid säga nej.</p>
      <h3>Bra att veta</h3>
      <ul>
        <li>Barnen kan ha varit med om svåra saker. Vi berättar det ni behöver veta.</li>
        <li>
          Ni får betalt per dygn. En helg från fredag till söndag räknas som två och ett halvt.
        </li>
        <li>Ni kan gå med i utbildning och handledning.</li>
      </ul>
    </>
  );
}

function Investigated() {
  return (
    <>
      <h2>Vi utreder er också</h2>
      <p>
        Alla som har hand om andras barn ska vara kontrollerade. Vi träffar er hemma, pratar med er
        och hämtar uppgifter ur register. Utredningen är kortare än den för jourhem och familjehem.
      </p>
      <p>
        Många börjar så här och blir jourhem eller familjehem några år senare. Andra stannar vid
        helgerna. Båda behövs.
      </p>
    </>
  );
}
