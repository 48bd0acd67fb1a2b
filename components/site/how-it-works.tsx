import Link from "next/link";
import { Article } from "@/components/site/article";
import { HowItWorksSteps } from "@/components/site/how-it-works-steps";
import { MorePages } from "@/components/site/more-pages";
import { TalkToUs } from "@/components/site/talk-to-us";
import { Callout } from "@/components/ui/callout";

/** From the first mail to the first child. */
export function HowItWorks() {
  return (
    <Article
      path="/sa-gar-det-till"
      lead={
        <>
          <p>
            Från anmälan till färdigt hem går det ofta två till fyra månader. Vårt mål är högst 90
            dagar från den dag utredningen börjar.
          </p>
          <p>Ni kan stanna upp eller ångra er när som helst, utan att säga varför.</p>
        </>
      }
      aside={
        <>
          <TalkToUs />
          <MorePages
            pages={[
              "/sjalvtest",
              "/informationstraffar",
              "/vanliga-fragor",
              "/ersattning",
              "/om/personuppgifter",
            ]}
          />
        </>
      }
    >
      <HowItWorksSteps />
      <div className="prose mt-12">
        <Outcome />
        <WhatWeKeep />
      </div>
      <div className="mt-8 max-w-[38rem]">
        <Callout kind="warning" title="Har du skyddade personuppgifter?" level="h2">
          <p>
            Skriv då inget i formuläret. Ring oss, så bestämmer vi tillsammans hur vi håller
            kontakt.
          </p>
        </Callout>
      </div>
    </Article>
  );
}

function Outcome() {
  return (
    <>
      <h2>Om svaret blir nej</h2>
      <p>
        Det händer. Det betyder inte att ni är dåliga människor. Ibland är det fel tid, ibland
        passar ett annat uppdrag bättre. Vi berättar varför, muntligt och skriftligt.
      </p>
      <p>
        Bedömningen är inget beslut som går att överklaga. Ni får läsa vad vi har skrivit, och era
        synpunkter sparas tillsammans med utredningen. Ni kan anmäla er igen längre fram.
      </p>
    </>
  );
}

function WhatWeKeep() {
  return (
    <>
      <h2>Vad sparar vi?</h2>
      <p>
        Vi skriver upp vad vi har kommit fram till, men sparar inte själva utdragen ur registren.
        Uppgifterna skyddas av sekretess. Läs mer om{" "}
        <Link href="/om/personuppgifter" prefetch={false}>
          hur vi hanterar personuppgifter
        </Link>
        .
      </p>
    </>
  );
}
