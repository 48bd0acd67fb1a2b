import type { ReactNode } from "react";
import { SureTag } from "@/components/site/sure-tag";
import { DayDisplay } from "@/components/ui/date-display";
import { MoneyDisplay } from "@/components/ui/money-display";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import type { Day } from "@/lib/platform/dates";
import { expenseRates, type Found, fromKronor, latestOn, yearIn } from "@/lib/site/rates/rules";
import {
  baseAmounts,
  contractedFees,
  fosterFees,
  type RateTable,
  roomAllowances,
  type Validity,
} from "@/lib/site/rates/texts";

/** The amounts that have a source, each with its year and how sure it is. */
export function RateTables({ day }: { day: Day }) {
  return (
    <div className="mt-14 max-w-[42rem] space-y-10">
      <h2 className="text-heading">Beloppen som vi räknar med</h2>
      <Rates
        title="Arvode till kontrakterat jourhem"
        column="Platser"
        table={latestOn(contractedFees, day)}
      />
      <Rates
        title="Ersättning för rummet när inget barn bor hos er"
        column="Platser"
        table={latestOn(roomAllowances, day)}
      />
      <Rates
        title="Arvode till familjehem"
        column="Nivå efter barnets behov"
        table={latestOn(fosterFees, day)}
      />
      <Expenses day={day} />
      <BaseAmounts day={day} />
    </div>
  );
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
function Expenses({ day }: { day: Day }) {
  const known = expenseRates(day);
  return (
    <Titled title="Omkostnadsersättning" known={known}>
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
            {yearIn(amount)}: <MoneyDisplay ore={fromKronor(amount.kronor)} />{" "}
            <SureTag certainty={amount.certainty} />
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
        <h3 className="text-sub font-bold">{`${title}, ${yearIn(known)}`}</h3>
        <SureTag certainty={known.certainty} />
      </div>
      {children}
      <p className="mt-2 text-small text-soft">
        {!known.isInForce && (
          <>
            Gällde till och med den <DayDisplay day={known.validTo} />. Senare belopp har vi ingen
            källa till ännu.{" "}
          </>
        )}
        Källa: {known.source}.
      </p>
    </section>
  );
}
