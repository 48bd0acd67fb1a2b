import { Card } from "@/components/ui/card";
import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import type { NeedLine, UnmetSummary } from "@/lib/desk/unmet/rules";

/** What was asked for and not had, as counts that point at nobody. */
export function UnmetFacts({ summary }: { summary: UnmetSummary }) {
  return (
    <section aria-labelledby="fakta" className="min-w-0 space-y-5">
      <h2 id="fakta" className="text-heading">
        Barn som vi inte hade ett hem till
      </h2>
      <p className="text-soft">
        Barn som kommunerna frågade om de senaste tolv månaderna och som inte fick ett hem hos oss.
        Är barnen färre än fem visas inte hur många de är, så att inget barn går att känna igen.
        Därför visas ibland inte heller en större siffra, som de få annars skulle gå att räkna ut
        av.
      </p>
      <SummaryList>
        <SummaryRow term="Barn i allt">{summary.total}</SummaryRow>
        <SummaryRow term="Återtagna eller utan placering">{summary.neverPlaced}</SummaryRow>
        <SummaryRow term="Har väntat för länge">{summary.stillOpen}</SummaryRow>
      </SummaryList>
      <Lines title="Ålder" lines={summary.ages} />
      <Lines title="Syskon" lines={summary.siblings} />
      <Lines title="Kommun" lines={summary.municipalities} />
      <p className="text-small text-soft">
        En förfrågan som kommunen tog tillbaka räknas med. Barnet kan ha fått ett hem på annat håll.
      </p>
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly NeedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Card space="tight" className="space-y-2">
      <h3 className="text-sub">{title}</h3>
      <dl className="space-y-1">
        {lines.map(({ label, count }) => (
          <div key={label} className="flex justify-between gap-4">
            <dt>{label}</dt>
            <dd className="one-line tabular-nums">{count}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
