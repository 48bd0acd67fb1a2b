import type { ReactNode } from "react";
import { YearTag } from "@/components/site/year-tag";
import { DayDisplay } from "@/components/ui/date-display";
import { MoneyDisplay } from "@/components/ui/money-display";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import type { Day } from "@/lib/platform/dates";
import {
  type ExpenseRates,
  expenseRates,
  type Found,
  fromKronor,
  latestOn,
  yearIn,
} from "@/lib/site/rates/rules";
import {
  baseAmounts,
  certaintyTexts,
  contractedFees,
  fosterFees,
  type RateTable,
  roomAllowances,
  type Validity,
} from "@/lib/site/rates/texts";

/** Where the page tells where each amount comes from. */
export const SOURCES = "kallor";

/** The amounts that have a source, each with its year, and last where they come from. */
export function RateTables({ day }: { day: Day }) {
  const tables = tablesOn(day);
  const expenses = expenseRates(day);
  return (
    <div className="mt-14 max-w-[42rem] space-y-10">
      <h2 className="text-heading">Beloppen som vi räknar med</h2>
      {tables.map((each) => (
        <Rates key={each.title} {...each} />
      ))}
      <Expenses known={expenses} />
      <BaseAmounts day={day} />
      <Sources known={[...tables, { title: EXPENSES, table: expenses }]} />
    </div>
  );
}

const EXPENSES = "Omkostnadsersättning";

function tablesOn(day: Day): RatesProps[] {
  return [
    {
      title: "Arvode till kontrakterat jourhem",
      column: "Platser",
      table: latestOn(contractedFees, day),
    },
    {
      title: "Ersättning för rummet när inget barn bor hos er",
      column: "Platser",
      table: latestOn(roomAllowances, day),
    },
    {
      title: "Arvode till familjehem",
      column: "Nivå efter barnets behov",
      table: latestOn(fosterFees, day),
    },
  ];
}

type RatesProps = { title: string; column: string; table: Found<RateTable> };

function Rates({ title, column, table }: RatesProps) {
  return (
    <Titled title={title} known={table}>
      <Table
        caption={`${title}, kronor i månaden, ${yearIn(table)}`}
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
    </Titled>
  );
}

/** The allowance worked out from the base amount of the year. */
function Expenses({ known }: { known: ExpenseRates }) {
  return (
    <Titled title={EXPENSES} known={known}>
      <Table
        caption={`Omkostnadsersättning per barn och månad, ${yearIn(known)}`}
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
        {known.ages.map(({ label, span }) => (
          <Row key={label}>
            <RowHead>{label}</RowHead>
            <Cell label="Grundnivå" numeric>
              <MoneyDisplay ore={span.least} />
            </Cell>
            <Cell label="Högsta nivå" numeric>
              <MoneyDisplay ore={span.most} />
            </Cell>
          </Row>
        ))}
      </Table>
    </Titled>
  );
}

function BaseAmounts({ day }: { day: Day }) {
  return (
    <section>
      <h3 className="text-sub font-bold">Prisbasbeloppet</h3>
      <p className="mt-2">
        Omkostnader räknas som en del av prisbasbeloppet, delat på tolv månader. Regeringen
        bestämmer det varje år.
      </p>
      <ul className="mt-3 list-disc space-y-1 ps-5">
        {baseAmounts.map((amount) => (
          <li key={amount.validFrom}>
            {yearIn(amount)}: <MoneyDisplay ore={fromKronor(amount.kronor)} />
            {amount.validFrom > day && (
              <>
                {" "}
                Gäller från den <DayDisplay day={amount.validFrom} />.
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type TitledProps = { title: string; known: Found<Validity>; children: ReactNode };

function Titled({ title, known, children }: TitledProps) {
  return (
    <section>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3 className="text-sub font-bold">{title}</h3>
        <YearTag known={known} />
      </div>
      {children}
    </section>
  );
}

type SourcesProps = { known: readonly { title: string; table: Found<Validity> }[] };

/** Of each table its source, what is confirmed, and since when nothing newer is known. */
function Sources({ known }: SourcesProps) {
  return (
    <section id={SOURCES} aria-labelledby={`${SOURCES}-rubrik`} className="scroll-mt-6">
      <h3 id={`${SOURCES}-rubrik`} className="text-sub font-bold">
        Varifrån kommer beloppen?
      </h3>
      <ul className="mt-3 list-disc space-y-2 ps-5">
        {known.map(({ title, table }) => (
          <li key={title}>
            <strong className="font-semibold">
              {title}, {yearIn(table)}:
            </strong>{" "}
            {table.source}. {certaintyTexts[table.certainty]}.
            {!table.isInForce && (
              <>
                {" "}
                Gällde till och med den <DayDisplay day={table.validTo} />. Senare belopp har vi
                ingen källa till ännu.
              </>
            )}
          </li>
        ))}
        {baseAmounts.map((amount) => (
          <li key={amount.validFrom}>
            <strong className="font-semibold">Prisbasbeloppet för {yearIn(amount)}:</strong>{" "}
            {amount.source}. {certaintyTexts[amount.certainty]}.
          </li>
        ))}
      </ul>
    </section>
  );
}
