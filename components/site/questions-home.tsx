import Link from "next/link";
import { QuestionGroup } from "@/components/site/question-group";
import { Accordion } from "@/components/ui/accordion";

/** Questions about the home and about which child. */
export function QuestionsAboutHome() {
  return (
    <QuestionGroup title="Hemmet och barnet">
      <Accordion id="lagenhet" title="Kan vi bo i hyreslägenhet?">
        <p>
          Ja. Ditt hyresavtal ska vara ordnat så att ni kan bo kvar. Du behöver inget hus och ingen
          trädgård.
        </p>
      </Accordion>
      <Accordion id="eget-rum" title="Måste barnet ha ett eget rum?">
        <p>
          Ja, i jourhem och familjehem. Ett vardagsrum räknas inte. Syskon kan ibland dela. I en
          kontaktfamilj räcker det med en egen säng i ett rum där man kan sova i fred.
        </p>
      </Accordion>
      <Accordion id="husdjur" title="Får vi ha djur?">
        <p>
          Ja. Många barn mår bra av en hund eller katt. Vi behöver veta vilka djur ni har, för en
          del barn är allergiska eller rädda. Ett djur som har bitit någon är ett hinder.
        </p>
      </Accordion>
      <Accordion id="roka" title="Får vi röka?">
        <p>
          Inte inomhus och inte i bilen när barnet är med. Röker du ute säger vi inte nej, men vi
          frågar. Små barn och barn med astma får inte komma till hem där någon röker.
        </p>
      </Accordion>
      <Accordion id="valja-alder" title="Får vi välja ålder?">
        <p>
          Ja. Du kan säga 0–12 år, 13–17 år eller alla åldrar. Du kan också säga om du tänker på
          bebisar, på en flicka eller en pojke. Ju smalare önskan, desto längre kan det dröja.
        </p>
      </Accordion>
      <Accordion id="syskon" title="Kan vi ta emot syskon?">
        <p>
          Ja, gärna. Det är ont om hem som har plats för två eller tre. Säg det redan i anmälan.
        </p>
      </Accordion>
      <Accordion id="foraldrar" title="Måste vi träffa barnets föräldrar?">
        <p>
          Oftast, ja. Hur mycket är olika. Ibland möts ni hos er, ibland på ett kontor med oss. Bor
          barnet hemligt möts ni inte alls. Läs mer om{" "}
          <Link href="/barnen" prefetch={false}>
            barnen
          </Link>
          .
        </p>
      </Accordion>
      <Accordion id="skillnad" title="Vad är skillnaden mellan jourhem och familjehem?">
        <p>
          Tiden. Till ett jourhem kommer barnet fort och bor där en kort tid. I ett familjehem bor
          barnet länge, och ni lär känna varandra innan. Jourhem har ofta många barn efter varandra.
        </p>
      </Accordion>
    </QuestionGroup>
  );
}
