import type { ReactNode } from "react";
import { Afternoon, Evening, Morning, NightCall } from "@/components/illustrations/pictures";
import { Section } from "@/components/site/section";
import { atClock } from "@/lib/platform/time-words";

/** A made-up day, told as it can be. */
export function StartDay() {
  return (
    <Section
      id="ett-dygn"
      ground="sunk"
      title="Ett dygn i ett jourhem"
      lead="Så här kan det vara. Barnet och familjen är påhittade."
    >
      <ol className="grid gap-x-6 gap-y-9 sm:grid-cols-2 lg:grid-cols-4">
        <Hour clock="02.10" picture={<NightCall />} title="Telefonen ringer">
          En flicka på nio år behöver någonstans att sova. Kan ni ta emot om en timme?
        </Hour>
        <Hour clock="07.00" picture={<Morning />} title="Gröt, och ingen som frågar">
          Hon säger inget vid frukosten. Det behövs inte. Du är där, och mjölken står framme.
        </Hour>
        <Hour clock="14.30" picture={<Afternoon />} title="Hem från skolan">
          Samma skola som förut, samma kompisar. Du går bredvid, så att något är som vanligt.
        </Hour>
        <Hour clock="20.00" picture={<Evening />} title="Ett kapitel till">
          Hon undrar när hon får träffa mamma. Du säger det du vet. Sedan läser ni vidare.
        </Hour>
      </ol>
    </Section>
  );
}

type HourProps = { clock: string; title: string; picture: ReactNode; children: ReactNode };

function Hour({ clock, title, picture, children }: HourProps) {
  return (
    <li>
      <div className="overflow-hidden rounded-card">{picture}</div>
      <p className="mt-3 font-semibold text-falu">{atClock(clock)}</p>
      <h3 className="text-sub font-bold">{title}</h3>
      <p className="mt-1">{children}</p>
    </li>
  );
}
