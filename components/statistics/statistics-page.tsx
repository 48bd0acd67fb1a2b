import { FiguresTable } from "@/components/statistics/figures-table";
import { FunnelChart } from "@/components/statistics/funnel-chart";
import { StatisticsFilter } from "@/components/statistics/statistics-filter";
import { Details } from "@/components/ui/accordion";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { StatTile } from "@/components/ui/stat-tile";
import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { closingReasonTexts } from "@/lib/inquiries/texts";
import { formatCount } from "@/lib/platform/figures";
import { paths } from "@/lib/platform/paths";
import type { Recruitment } from "@/lib/statistics/queries";
import {
  gathered,
  keptShare,
  type Promises,
  type Source,
  sourceKey,
  stages,
  sumOf,
} from "@/lib/statistics/rules";
import type { StatisticsQuery } from "@/lib/statistics/schema";
import { monthName, sourceName, stageDefinitions, stageTexts } from "@/lib/statistics/texts";

type StatisticsPageProps = { shown: Recruitment; query: StatisticsQuery };

/** How families come to the unit, how far they get, and how the unit keeps its promise to them. */
export function StatisticsPage({ shown, query }: StatisticsPageProps) {
  const { period, rows, campaignNames } = shown;
  const nameOf = (source: Source) => sourceName(source, campaignNames);
  const total = sumOf(rows);
  const months = gathered(rows, ({ month }) => month).sort((a, b) => a.key.localeCompare(b.key));
  const bySource = gathered(rows, ({ source }) => sourceKey(source)).sort(
    (a, b) => (b.figures.sent ?? 0) - (a.figures.sent ?? 0),
  );
  return (
    <div className="space-y-8">
      <PageHeading
        title="Statistik"
        lead={`Rekrytering från ${monthName(period.from)} till ${monthName(period.to)}`}
        actions={
          <ButtonLink href={paths.api.statistics(query)} prefetch={false} tone="secondary">
            Hämta som CSV
          </ButtonLink>
        }
      />
      <StatisticsFilter
        period={period}
        thisMonth={shown.thisMonth}
        mission={query.uppdrag ?? ""}
        source={query.kalla ?? ""}
        sources={shown.sources.map((source) => ({ source, label: nameOf(source) }))}
      />
      <Kept promises={shown.promises} />
      <section aria-labelledby="tratten" className="space-y-4">
        <h2 id="tratten" className="text-heading">
          Från besök till placering
        </h2>
        <FunnelChart figures={total} />
        <Meanings />
      </section>
      <section aria-labelledby="kallor" className="space-y-3">
        <h2 id="kallor" className="text-heading">
          Efter källa
        </h2>
        <FiguresTable
          caption="Efter källa"
          of="Källa"
          rows={[
            ...bySource.map(({ key, first, figures }) => ({
              ...{ key, figures },
              label: nameOf(first.source),
            })),
            { key: "alla", label: "Alla", figures: total },
          ]}
        />
      </section>
      <section aria-labelledby="manader" className="space-y-3">
        <h2 id="manader" className="text-heading">
          Efter månad
        </h2>
        <p className="text-small text-soft">
          En familj räknas i den månad då anmälan kom, också när resten händer senare.
        </p>
        <FiguresTable
          caption="Efter månad"
          of="Månad"
          rows={months.map(({ key, first, figures }) => ({
            ...{ key, figures },
            label: monthName(first.month),
          }))}
        />
      </section>
      <Closings closings={shown.closings} />
    </div>
  );
}

/** Of what has come due: how much was kept, and how long a family waits. */
function Kept({ promises }: { promises: Promises }) {
  const share = keptShare(promises);
  const { kept, late, waiting, medianDays } = promises;
  return (
    <section aria-labelledby="loftet" className="space-y-3">
      <h2 id="loftet" className="text-heading">
        Löftet om första kontakt
      </h2>
      <div className="grid gap-3 sm:grid-cols-3">
        <StatTile
          label="hölls i tid"
          value={share === null ? "–" : `${share} %`}
          note={keptNote(kept, kept + late)}
          tone={share !== null && share < 90 ? "warn" : "plain"}
        />
        <StatTile
          label="dagar till första kontakt"
          value={medianDays === null ? "–" : String(medianDays).replace(".", ",")}
          note={
            medianDays === null
              ? "Vi har inte hört av oss till någon än"
              : "Hälften fick vänta högst så länge. Helger räknas med."
          }
        />
        <StatTile
          label="väntar, och vi har tid kvar"
          value={waiting}
          note="Sista dagen har inte passerat"
        />
      </div>
    </section>
  );
}

/** "57 av de 59 som vi skulle ha hört av oss till" */
function keptNote(kept: number, due: number): string {
  if (due === 0) return "Det har inte blivit dags för någon än";
  const all = due === 1 ? "1" : `de ${formatCount(due)}`;
  return `${formatCount(kept)} av ${all} som vi skulle ha hört av oss till`;
}

function Meanings() {
  return (
    <Details summary="Vad räknas?">
      <SummaryList>
        {stages.map((stage) => (
          <SummaryRow key={stage} term={stageTexts[stage]}>
            {stageDefinitions[stage]}
          </SummaryRow>
        ))}
      </SummaryList>
      <p>
        Staplarna under ”På webbplatsen” jämförs med antalet besök, staplarna under ”Familjerna” med
        antalet anmälningar. Ett streck betyder att siffran inte går att veta för det som är valt.
      </p>
      <p>
        En familj har en källa: kampanjen i länken den följde, annars träffen den kom från, annars
        det den själv svarade. I filen står {"”1–4”"} i stället för små tal, så att ingen känns igen
        utanför enheten.
      </p>
    </Details>
  );
}

function Closings({ closings }: Pick<Recruitment, "closings">) {
  return (
    <section aria-labelledby="avslut" className="max-w-xl space-y-3">
      <h2 id="avslut" className="text-heading">
        Varför det inte blev något
      </h2>
      {closings.length === 0 ? (
        <p>Ingen av anmälningarna är avslutad.</p>
      ) : (
        <Table
          caption="Avslutade anmälningar efter skäl"
          captionHidden
          phone="fits"
          head={
            <tr>
              <HeadCell>Skäl</HeadCell>
              <HeadCell numeric>Antal</HeadCell>
            </tr>
          }
        >
          {closings.map(({ reason, count }) => (
            <Row key={reason}>
              <RowHead>{closingReasonTexts[reason] ?? reason}</RowHead>
              <Cell label="Antal" numeric>
                {formatCount(count)}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}
