import { QuestionGroup } from "@/components/site/question-group";
import { Accordion } from "@/components/ui/accordion";

/** Questions about who may take the mission on. */
export function QuestionsAboutYou() {
  return (
    <QuestionGroup title="Du och din familj">
      <Accordion id="egna-barn" title="Måste jag ha egna barn?">
        <p>
          Nej. Vi frågar vad du har för erfarenhet av barn. Det kan vara syskonbarn, ett jobb i
          skolan eller många år som ledare i en förening.
        </p>
      </Accordion>
      <Accordion id="ensam" title="Kan jag vara ensam?">
        <p>
          Ja. Vi pratar om vem som hjälper dig när du är sjuk eller trött. Som jourhem behöver du
          kunna vara hemma på heltid, och då är ersättningen din inkomst.
        </p>
      </Accordion>
      <Accordion id="hbtq" title="Kan vi vara två mammor eller två pappor?">
        <p>
          Ja. Par av samma kön, transpersoner och alla andra är välkomna. Vi frågar vem du är som
          vuxen för ett barn, inte vem du älskar.
        </p>
      </Accordion>
      <Accordion id="tro" title="Spelar min tro någon roll?">
        <p>
          Du får tro på det du vill, eller på ingenting. Barnet har rätt till sin egen tro och sina
          egna högtider. Du behöver kunna ge plats för det.
        </p>
      </Accordion>
      <Accordion id="arbete" title="Kan jag arbeta samtidigt?">
        <p>
          I ett jourhem ska en vuxen vara hemma på heltid. I ett familjehem går det ofta att arbeta,
          men räkna med att vara hemma mycket den första tiden. Kontaktfamilj går bra att förena med
          heltid.
        </p>
      </Accordion>
      <Accordion id="skulder" title="Jag har skulder eller ett gammalt brott. Är det kört?">
        <p>
          Inte alltid. Vi ser på vad det är, hur länge sedan det var och hur du lever nu. Brott mot
          barn, våld och sexualbrott är alltid hinder. Berätta själv, tidigt. Det gör samtalet
          lättare.
        </p>
      </Accordion>
      <Accordion id="skyddade" title="Jag har skyddade personuppgifter. Kan jag ändå anmäla mig?">
        <p>
          Ja, men inte genom formuläret. Ring oss. Vi tar anmälan muntligt, och bara de som måste
          får veta vem du är.
        </p>
      </Accordion>
      <Accordion id="annan-kommun" title="Jag bor i en annan kommun. Går det?">
        <p>
          Ofta. Barn ska helst bo nära sin skola, så vi söker främst hem i Ekdala och i de sju
          kommuner som vi samarbetar med. Bor du längre bort pratar vi om hur det kan gå till.
        </p>
      </Accordion>
    </QuestionGroup>
  );
}
