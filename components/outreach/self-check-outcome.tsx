"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { ButtonLink } from "@/components/ui/button";
import type { SelfCheckResult } from "@/lib/outreach/self-check/rules";
import { ageNotes, results, selfCheckTexts, yesNoQuestions } from "@/lib/outreach/self-check/texts";
import { callToAction } from "@/lib/site/menu/texts";
import { unit } from "@/lib/site/texts";

type OutcomeProps = {
  result: SelfCheckResult;
  /** A new value moves focus here again; the same value leaves it where the reader is. */
  attempt: number;
};

/** What the answers point to. No link here is fetched beforehand: that would tell the result. */
export function SelfCheckOutcome({ result, attempt }: OutcomeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each press of the button leads here
  useEffect(() => heading.current?.focus(), [attempt]);
  const { title, text, page, more } = results[result.kind];
  const ageNote = result.kind === "TALK" ? null : ageNotes[result.ages];
  return (
    <section
      aria-labelledby="resultat"
      className="keep-whole mt-10 max-w-[42rem] space-y-4 rounded-panel border-2 border-pine bg-pine-soft p-6 sm:p-8"
    >
      <p className="font-semibold text-falu">{selfCheckTexts.result}</p>
      <h2 id="resultat" ref={heading} tabIndex={-1} className="text-heading">
        {title}
      </h2>
      <p>{text}</p>
      {ageNote && <p>{ageNote}</p>}
      <TalkAbout result={result} />
      <p>
        <Link href={page} prefetch={false} className="text-link font-semibold">
          {more}
        </Link>
      </p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        {result.kind !== "TALK" && (
          <ButtonLink href={callToAction.href}>{callToAction.label}</ButtonLink>
        )}
        <p>
          Ring oss:{" "}
          <a href={`tel:${unit.phone.dialled}`} className="text-link font-semibold">
            {unit.phone.shown}
          </a>
          <span className="block text-small text-soft">{unit.hours}</span>
        </p>
      </div>
    </section>
  );
}

function TalkAbout({ result }: { result: SelfCheckResult }) {
  if (result.talkAbout.length === 0) return null;
  return (
    <div>
      <h3 className="text-sub font-bold">{selfCheckTexts.talkAbout}</h3>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {result.talkAbout.map((name) => (
          <li key={name}>{yesNoQuestions[name].short}</li>
        ))}
      </ul>
    </div>
  );
}
