import Link from "next/link";
import type { ReactNode } from "react";
import { Section } from "@/components/site/section";
import { StepSign } from "@/components/site/step-sign";

/** How it begins, in three steps. */
export function StartSteps() {
  return (
    <Section id="borja" title="Så börjar det">
      <ol className="grid gap-8 md:grid-cols-3">
        <Step number={1} title="Du skickar en anmälan">
          Fem minuter. Vi frågar vilka ni är, var ni bor ungefär och vad du är nyfiken på. Inget om
          hälsa eller pengar.
        </Step>
        <Step number={2} title="Vi hör av oss">
          Inom två arbetsdagar. Du får fråga allt. Sedan tänker ni hemma, så länge ni behöver.
        </Step>
        <Step number={3} title="Vi lär känna varandra">
          Vill ni gå vidare gör vi en utredning: samtal, hembesök och kontroll i register. Ni kan
          ångra er när som helst.
        </Step>
      </ol>
      <p className="mt-8">
        <Link href="/sa-gar-det-till" prefetch={false} className="text-link font-semibold">
          Se alla steg och hur lång tid de tar
        </Link>
      </p>
    </Section>
  );
}

type StepProps = { number: number; title: string; children: ReactNode };

function Step({ number, title, children }: StepProps) {
  return (
    <li>
      <StepSign number={number} />
      <h3 className="mt-3 text-sub font-bold">{title}</h3>
      <p className="mt-1">{children}</p>
    </li>
  );
}
