import { MoneyDisplay } from "@/components/ui/money-display";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { fromKronor, monthlyShare, togetherFrom } from "@/lib/site/rates/rules";
import {
  baseAmounts,
  type Certainty,
  certaintyLabels,
  contractedFee,
  expensePercents,
  fosterFee,
  type RateTable,
  roomAllowance,
} from "@/lib/site/rates/texts";

const tones: Record<Certainty, Tone> = {
  CONFIRMED: "good",
  SECOND_HAND: "info",
  CALCULATED: "warn",
};

/** The amounts that have a source, each with its year and how sure it is. */
export function RateTables() {
  return (
    <div className="max-w-[42rem] space-y-10">
      <Rates title="Arvode till kontrakterat jourhem" column="Platser" table={contractedFee} />
      <Rates
        title="Ersättning för rummet när inget barn bor hos er"
        column="Platser"
        table={roomAllowance}
      />
      <Rates title="Arvode till familjehem" column="Nivå efter barnets behov" table={fosterFee} />
    </div>
  );
}

function Rates({ title, column, table }: { title: string; column: string; table: RateTable }) {
  return (
    <section>
      <TableTitle title={`${title}, ${table.year}`} certainty={table.certainty} />
      <Table
        caption={`${title}, kronor i månaden, ${table.year}`}
        captionHidden
        head={
          <tr>
            <HeadCell>{column}</HeadCell>
            <HeadCell numeric>Per månad</HeadCell>
          </tr>
        }
      >
        {table.rates.map((rate) => (
          <Row key={rate.label}>
            <RowHead>{rate.label}</RowHead>
            <Cell numeric>
              <MoneyDisplay ore={fromKronor(rate.kronor)} />
            </Cell>
          </Row>
        ))}
      </Table>
      <Source>{table.source}</Source>
    </section>
  );
}

/** The allowance worked out from the base amount, and an example with the fee. */
export function ExpenseExample() {
  const base = baseAmounts.find(({ year }) => year === expensePercents.year)?.kronor ?? 0;
  const ages = expensePercents.ages.map(({ label, basic, most }) => ({
    label,
    basic: monthlyShare(base, basic),
    most: monthlyShare(base, most),
  }));
  return (
    <div className="mt-10 max-w-[42rem] space-y-10">
      <section>
        <TableTitle
          title={`Omkostnadsersättning, ${expensePercents.year}`}
          certainty={expensePercents.certainty}
        />
        <Table
          caption={`Omkostnadsersättning per barn och månad, ${expensePercents.year}`}
          captionHidden
          phone="cards"
          head={
            <tr>
              <HeadCell>Barnets ålder</HeadCell>
              <HeadCell numeric>Grundnivå</HeadCell>
              <HeadCell numeric>Högsta nivå</HeadCell>
            </tr>
          }
        >
          {ages.map((age) => (
            <Row key={age.label}>
              <RowHead>{age.label}</RowHead>
              <Cell label="Grundnivå" numeric>
                <MoneyDisplay ore={age.basic} />
              </Cell>
              <Cell label="Högsta nivå" numeric>
                <MoneyDisplay ore={age.most} />
              </Cell>
            </Row>
          ))}
        </Table>
        <Source>{expensePercents.source}</Source>
      </section>
      <Example child={ages[0]} />
      <BaseAmounts />
    </div>
  );
}

function Example({ child }: { child: { basic: bigint; most: bigint } | undefined }) {
  const place = contractedFee.rates[0];
  if (!child || !place) return null;
  const fee = fromKronor(place.kronor);
  const sum = togetherFrom(fee, child);
  return (
    <section className="rounded-card bg-pine-soft p-5 sm:p-6">
      <h2 className="text-heading">Ett exempel</h2>
      <p className="mt-2">
        Ni är ett kontrakterat jourhem med en plats. En flicka på åtta år bor hos er hela mars 2024.
      </p>
      <dl className="mt-4 space-y-2">
        <Sum term="Arvode, före skatt">
          <MoneyDisplay ore={fee} />
        </Sum>
        <Sum term="Omkostnader, beroende på behov">
          <MoneyDisplay ore={child.basic} /> till <MoneyDisplay ore={child.most} />
        </Sum>
        <Sum term="Tillsammans">
          <MoneyDisplay ore={sum.basic} /> till <MoneyDisplay ore={sum.most} />
        </Sum>
      </dl>
      <p className="mt-3 text-small text-soft">
        Omkostnaderna i exemplet är vår egen uträkning och inte bekräftade.
      </p>
    </section>
  );
}

function BaseAmounts() {
  return (
    <section>
      <h2 className="text-heading">Prisbasbeloppet</h2>
      <p className="mt-2">
        Omkostnader räknas som en del av prisbasbeloppet, delat på tolv månader. Regeringen
        bestämmer det varje år.
      </p>
      <ul className="mt-3 list-disc space-y-1 pl-5">
        {baseAmounts.map(({ year, kronor }) => (
          <li key={year}>
            {year}: <MoneyDisplay ore={fromKronor(kronor)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TableTitle({ title, certainty }: { title: string; certainty: Certainty }) {
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <h2 className="text-heading">{title}</h2>
      <StatusTag tone={tones[certainty]}>{certaintyLabels[certainty]}</StatusTag>
    </div>
  );
}

function Source({ children }: { children: string }) {
  return <p className="mt-2 text-small text-soft">Källa: {children}.</p>;
}

function Sum({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-6 border-b border-line pb-2 last:border-0 last:font-bold">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
