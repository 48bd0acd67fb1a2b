import Link from "next/link";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import { keptThings, keptWords } from "@/lib/inquiries/family/kept/texts";
import { paths } from "@/lib/platform/paths";
import { unit } from "@/lib/site/texts";

/** What is kept of a family, why, for how long and who may read it. Nothing that is written in it. */
export function WhatIsKept() {
  return (
    <div className="max-w-3xl space-y-10">
      <PageHeading title="Det vi sparar om er" lead={keptWords.lead} />
      {keptThings.map(({ title, what, why, howLong, who }) => (
        <section key={title} className="space-y-3">
          <h2 className="text-heading">{title}</h2>
          <SummaryList>
            <SummaryRow term="Vad">{what}</SummaryRow>
            <SummaryRow term="Varför">{why}</SummaryRow>
            <SummaryRow term="Hur länge">{howLong}</SummaryRow>
            <SummaryRow term="Vem får läsa">{who}</SummaryRow>
          </SummaryList>
        </section>
      ))}
      <section className="space-y-3">
        <h2 className="text-heading">Vill ni läsa eller rätta?</h2>
        <p>{keptWords.extract}</p>
        <p>{keptWords.correct}</p>
        <p>
          Ring{" "}
          <a href={`tel:${unit.phone.dialled}`} className="text-link">
            {unit.phone.shown}
          </a>{" "}
          eller läs mer om{" "}
          <Link href={paths.about.personalData} prefetch={false} className="text-link">
            hur vi hanterar personuppgifter
          </Link>
          .
        </p>
      </section>
    </div>
  );
}
