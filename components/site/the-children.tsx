import Link from "next/link";
import { Jetty } from "@/components/illustrations/pictures";
import { Article } from "@/components/site/article";
import { MorePages } from "@/components/site/more-pages";
import { TalkToUs } from "@/components/site/talk-to-us";
import { Urgent } from "@/components/site/urgent";

/** Who the children are, and what they need of a grown-up. */
export function TheChildren() {
  return (
    <Article
      path="/barnen"
      lead={
        <p>
          De är bebisar, sjuåringar och tonåringar. De gillar fotboll, hatar ärtor och saknar sin
          hund. De är barn först.
        </p>
      }
      picture={<Jetty />}
      aside={
        <>
          <TalkToUs />
          <MorePages pages={["/for-barn", "/bli-jourhem", "/bli-familjehem"]} />
        </>
      }
    >
      <div className="prose">
        <Why />
        <Needs />
        <Show />
        <Family />
        <YourOwn />
      </div>
      <div className="mt-10 max-w-[38rem]">
        <Urgent />
      </div>
    </Article>
  );
}

function Why() {
  return (
    <>
      <h2>Varför kan de inte bo hemma?</h2>
      <p>
        Det är aldrig barnets fel. En förälder kan vara svårt sjuk, ha ett missbruk eller må så
        dåligt att vardagen inte går ihop. I en del hem finns våld.
      </p>
      <p>
        För tonåringar handlar det ofta om bråk som har gått för långt, eller om att den unge håller
        på att hamna fel. Några har kommit till Sverige utan sin familj.
      </p>
    </>
  );
}

function Needs() {
  return (
    <>
      <h2>Vad behöver de?</h2>
      <ul>
        <li>En vuxen som är lugn när allt annat inte är det.</li>
        <li>Mat, sömn och samma läggdags varje kväll.</li>
        <li>Att få gå kvar i sin skola och träffa sina kompisar.</li>
        <li>Att slippa berätta, och få göra det när det är dags.</li>
        <li>Svar som är sanna, också när svaret är ”jag vet inte”.</li>
      </ul>
      <p>Vi försöker alltid hålla ihop syskon. När det inte går ser vi till att de träffas.</p>
    </>
  );
}

function Show() {
  return (
    <>
      <h2>Så kan det märkas</h2>
      <p>
        Ett barn som har haft det svårt visar det på olika sätt. Någon klamrar sig fast. Någon
        ljuger om småsaker, gömmer mat eller slår. Någon är så duktig att det gör ont.
      </p>
      <p>
        Det är inte emot dig. Det har ofta fungerat någon annanstans. Vi hjälper dig att förstå vad
        som ligger bakom.
      </p>
    </>
  );
}

function Family() {
  return (
    <>
      <h2>De har en familj</h2>
      <p>
        Nästan alla barn längtar hem, också de som har blivit illa behandlade. De flesta träffar
        sina föräldrar, ofta varje vecka. Du behöver inte gilla allt en förälder har gjort. Men du
        behöver kunna prata om mamma och pappa så att barnet orkar höra på.
      </p>
    </>
  );
}

function YourOwn() {
  return (
    <>
      <h2>Och dina egna barn?</h2>
      <p>
        De får ett syskon de inte har valt. Många säger efteråt att de inte vill ha det ogjort. Men
        de delar på dig, på soffan och på lugnet. Vi pratar med dem i utredningen och frågar hur de
        har det så länge ni har uppdraget.
      </p>
      <p>
        Är det du som är barn och ska flytta? Då finns det{" "}
        <Link href="/for-barn" prefetch={false}>
          en sida till dig
        </Link>
        .
      </p>
    </>
  );
}
