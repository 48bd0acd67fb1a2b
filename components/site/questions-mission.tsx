import Link from "next/link";
import { QuestionGroup } from "@/components/site/question-group";
import { Accordion } from "@/components/ui/accordion";

/** Questions about time, money and what happens when it is hard. */
export function QuestionsAboutMission() {
  return (
    <QuestionGroup title="Tid, pengar och trygghet">
      <Accordion id="hur-lange" title="Hur länge stannar ett barn?">
        <p>
          I ett jourhem från en natt till ungefär ett halvår. Lagen säger högst två månader efter
          att barnets utredning är klar, om det inte finns särskilda skäl. I ett familjehem är det
          oftast flera år.
        </p>
      </Accordion>
      <Accordion id="utredningens-langd" title="Hur lång tid tar utredningen?">
        <p>
          Ofta två till fyra månader. Vårt mål är 90 dagar. Mest tid tar registren, referenserna och
          att hitta tider som passar. Se{" "}
          <Link href="/sa-gar-det-till" prefetch={false}>
            alla steg
          </Link>
          .
        </p>
      </Accordion>
      <Accordion id="ersattning" title="Vad får man betalt, och hur är det med skatten?">
        <p>
          Arvodet är lön för arbetet och du skattar för det. Omkostnadsersättningen ska räcka till
          barnet och är i regel skattefri. Belopp och källor finns på sidan om{" "}
          <Link href="/ersattning" prefetch={false}>
            ersättning
          </Link>
          .
        </p>
      </Accordion>
      <Accordion id="forsakring" title="Hur är det med försäkring?">
        <p>
          Ni ska ha en egen hemförsäkring. Fråga ert bolag om den gäller för barn som bor hos er på
          uppdrag. Vi går igenom vilket skydd kommunen har innan ni skriver avtal. Vad som inte
          täcks ska ni veta i förväg.
        </p>
      </Accordion>
      <Accordion id="fungerar-inte" title="Vad händer om det inte fungerar?">
        <p>
          Ring oss tidigt. Ofta går det att ändra något: mer handledning, avlastning, andra tider
          med föräldrarna. Går det ändå inte hittar vi ett nytt hem åt barnet. Ni ska inte behöva
          skämmas.
        </p>
      </Accordion>
      <Accordion id="sluta" title="Kan vi sluta?">
        <p>
          Ja. Under utredningen när som helst. När ett barn bor hos er står det i avtalet hur lång
          tid i förväg ni säger till, ofta en månad. Ett jourhem med kontrakt har längre tid. Säg
          alltid till oss innan du säger det till barnet.
        </p>
      </Accordion>
    </QuestionGroup>
  );
}
