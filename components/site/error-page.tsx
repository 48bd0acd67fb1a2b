"use client";

import { useEffect, useRef } from "react";
import { Logo } from "@/components/layout/logo";
import { Button } from "@/components/ui/button";
import { outOfHoursDuty, switchboard, unit } from "@/lib/site/texts";

type ErrorPageProps = { reference: string | undefined; onRetry: () => void };

/** For a fault of ours: what to do now, whom to call, and what to say to them. */
export function ErrorPage({ reference, onRetry }: ErrorPageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main id="innehall" className="mx-auto max-w-2xl px-4 py-12 sm:px-6 sm:py-16">
      <p className="mb-10">
        <Logo unitLine={unit.municipality} />
      </p>
      <h1
        ref={heading}
        tabIndex={-1}
        className="text-title focus-visible:shadow-none focus-visible:outline-none"
      >
        Något gick fel hos oss
      </h1>
      <div className="prose mt-4">
        <p>Det är inte ditt fel. Försök igen. Hjälper det inte, vänta en stund eller ring oss.</p>
        <p>
          {unit.shortName}: <a href={`tel:${unit.phone.dialled}`}>{unit.phone.shown}</a>.{" "}
          {unit.hours}.
        </p>
        <p>
          När det är bråttom: {outOfHoursDuty.name},{" "}
          <a href={`tel:${outOfHoursDuty.phone.dialled}`}>{outOfHoursDuty.phone.shown}</a>,{" "}
          {outOfHoursDuty.hours.toLowerCase()}. Dagtid: kommunens kontaktcenter,{" "}
          <a href={`tel:${switchboard.phone.dialled}`}>{switchboard.phone.shown}</a>. Vid fara: 112.
        </p>
        {reference && <p>Säg det här numret om du ringer: {reference}</p>}
      </div>
      <div className="mt-6">
        <Button onClick={onRetry}>Försök igen</Button>
      </div>
    </main>
  );
}
