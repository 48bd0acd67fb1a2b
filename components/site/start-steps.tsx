import Link from "next/link";
import type { ReactNode } from "react";
import { Section } from "@/components/site/section";

/** How it begins, in three steps. */
export function StartSteps() {
  return (
    <Section id="borja" title="Så börjar det">
      <ol className="grid gap-8 md:grid-cols-3">
        <Step number={1} title="Du skickar en anmälan">
          Fem minuter. Vi frågar vilka ni är, var ni bor ungefär och vad du är nyfiken på. Inget om
          hälsa eller pengar.
        </Step>
        <Step number={2} title="Vi ringer dig">
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

/** A number in a gable; the list itself counts for screen readers. */
export function StepSign({ number }: { number: number }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" className="size-12 shrink-0">
      <path
        className="fill-pine"
        d="M22.3 3.7a2.7 2.7 0 0 1 3.4 0l17.9 14.5a2.7 2.7 0 0 1 1 2.1V41a4 4 0 0 1-4 4H7.4a4 4 0 0 1-4-4V20.3a2.7 2.7 0 0 1 1-2.1z"
      />
      <text x="24" y="37" textAnchor="middle" className="fill-on-pine text-[1.375rem] font-bold">
        {number}
      </text>
    </svg>
  );
}
