import type { ReactNode } from "react";
import { StepSign } from "@/components/site/start-steps";

/** Every step with the time it takes. */
export function HowItWorksSteps() {
  return (
    <ol>
      <FirstSteps />
      <MiddleSteps />
      <LastSteps />
    </ol>
  );
}

function FirstSteps() {
  return (
    <>
      <Step number={1} title="Anmälan" time="Ungefär fem minuter">
        <p>
          Du berättar kort om dig och ditt hem. Vi frågar inte efter personnummer, hälsa, skulder
          eller tro. Anmälan binder dig inte till något.
        </p>
      </Step>
      <Step number={2} title="Vi hör av oss" time="Inom två arbetsdagar">
        <p>
          Vi ringer eller mejlar, som du själv har valt. Får vi inte tag på dig försöker vi tre
          gånger, olika dagar.
        </p>
      </Step>
      <Step number={3} title="Samtal om uppdraget" time="Inom tio arbetsdagar">
        <p>
          Ett längre samtal, med alla vuxna i hemmet. Du får veta vad uppdraget kräver och fråga om
          allt. Efteråt tänker ni. Alla vuxna ska säga ja för att vi ska gå vidare.
        </p>
      </Step>
    </>
  );
}

function MiddleSteps() {
  return (
    <>
      <Step number={4} title="Utredningen öppnas" time="Första veckan">
        <p>
          Nu blir det ett ärende. Vi frågar efter personnummer och ber om era samtycken. Två
          personer från oss följer er hela vägen.
        </p>
      </Step>
      <Step number={5} title="Kontroll i register" time="Några veckor, sköts vid sidan av">
        <p>Vi kontrollerar alla vuxna i hemmet:</p>
        <ul className="list-disc space-y-1 pl-5">
          <li>
            Polisens belastningsregister och misstankeregister. Det kräver lagen, och vi hämtar dem.
          </li>
          <li>Socialtjänstens register där ni har bott, om ni säger ja.</li>
          <li>Kronofogden, för att se om det finns skulder.</li>
          <li>Försäkringskassan. Det utdraget beställer ni själva.</li>
        </ul>
        <p>
          En gammal bot eller en skuld betyder inte alltid nej. Berätta hellre än att vi hittar det.
        </p>
      </Step>
      <Step number={6} title="Hembesök" time="Oftast två besök">
        <p>
          Vi ser hemmet och rummet där barnet ska sova. Vi pratar om brand, mediciner, vapenskåp,
          vatten och djur. Det behöver inte vara städat.
        </p>
      </Step>
      <Step number={7} title="Intervjuer" time="Tre till fem samtal">
        <p>
          Vi pratar med er var för sig och tillsammans: om er egen uppväxt, om kärlek, gränser och
          kriser. Frågorna är personliga. Vi pratar också med barnen som bor hemma.
        </p>
      </Step>
      <Step number={8} title="Referenser" time="Under tiden">
        <p>
          Varje vuxen lämnar minst två personer som känner er väl, till exempel en chef eller
          barnens lärare. Har ni haft uppdrag förut frågar vi dem ni hade det åt.
        </p>
      </Step>
    </>
  );
}

function LastSteps() {
  return (
    <>
      <Step number={9} title="Grundutbildning" time="Några kvällar eller helger">
        <p>
          Alla nya hem går en utbildning innan det första barnet kommer. Den kostar inget. Ni
          träffar andra som är i samma läge.
        </p>
      </Step>
      <Step number={10} title="Ni läser, vi bedömer" time="Två till tre veckor">
        <p>
          Vi skriver ner vad vi har sett: styrkor, risker och vilka barn som skulle passa hos er. Ni
          läser texten innan den är klar och kan rätta och invända.
        </p>
      </Step>
      <Step number={11} title="Besked och avtal">
        <p>
          Ni får besked. Blir det ja skriver vi avtal, om ni ska vara jourhem. Som familjehem väntar
          ni på ett barn som passar just er. Det kan gå fort eller ta tid.
        </p>
      </Step>
      <Step number={12} title="Ett barn">
        <p>
          Telefonen ringer. Ni får veta det ni behöver. Nämnden beslutar om barnet ska bo hos er,
          och vi är med från första dagen.
        </p>
      </Step>
    </>
  );
}

type StepProps = { number: number; title: string; time?: string; children: ReactNode };

function Step({ number, title, time, children }: StepProps) {
  return (
    <li className="group flex max-w-[42rem] gap-4 pb-9 last:pb-0 sm:gap-6">
      <div className="relative">
        {/* The way from one step to the next. */}
        <span
          aria-hidden="true"
          className="absolute top-12 -bottom-9 left-1/2 w-0.5 -translate-x-1/2 bg-line group-last:hidden"
        />
        <StepSign number={number} />
      </div>
      <div className="min-w-0 space-y-2">
        <div>
          <h2 className="text-[1.5rem] leading-tight">{title}</h2>
          {time && <p className="mt-0.5 font-semibold text-falu">{time}</p>}
        </div>
        {children}
      </div>
    </li>
  );
}
