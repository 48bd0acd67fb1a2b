import type { Day } from "@/lib/platform/dates";
import { addMoney } from "@/lib/platform/money";
import { exampleWords, type homeChoices, type lineTexts } from "@/lib/site/rates/example/texts";
import {
  expenseRates,
  type Found,
  fromKronor,
  latestOn,
  leastCertain,
  type Span,
} from "@/lib/site/rates/rules";
import {
  type Certainty,
  contractedFees,
  fosterFees,
  type Rate,
  type RateTable,
  roomAllowances,
  type Validity,
} from "@/lib/site/rates/texts";

export type HomeChoice = keyof typeof homeChoices;
export type ExampleHousehold = { home: HomeChoice; younger: number; older: number };

/** One line of the sum: what for, for how many children, how much a month, and how we know. */
export type ExampleLine = {
  kind: keyof typeof lineTexts;
  count: number;
  span: Span;
  known: Found<Validity>;
};

export type Example = { lines: ExampleLine[]; sum: Span; certainty: Certainty };

type Contract = { places: number; fee: number; room: number };

/** Places that a contract buys, and the lines of the two tables that belong to it. */
const contracts: Partial<Record<HomeChoice, Contract>> = {
  CONTRACTED_ONE: { places: 1, fee: 0, room: 0 },
  CONTRACTED_TWO: { places: 2, fee: 1, room: 0 },
  CONTRACTED_MORE: { places: 4, fee: 2, room: 1 },
};

/** Why a household cannot be, as the form says it at the field; null when it can. */
export function misfit(household: ExampleHousehold): { field: string; message: string } | null {
  const children = household.younger + household.older;
  const contract = contracts[household.home];
  if (contract === undefined && children === 0) {
    return { field: "yngre", message: exampleWords.oneChild };
  }
  const places = contract?.places ?? 4;
  return children > places ? { field: "yngre", message: exampleWords.fewer(places) } : null;
}

/** What a home gets for a whole month, from the rates in force on the day or the latest known. */
export function workedExample(household: ExampleHousehold, day: Day): Example {
  const lines = [
    feeLine(household, day),
    ...roomLine(household, day),
    ...expenseLines(household, day),
  ];
  return {
    lines,
    sum: {
      least: addMoney(...lines.map(({ span }) => span.least)),
      most: addMoney(...lines.map(({ span }) => span.most)),
    },
    certainty: leastCertain(...lines.map(({ known }) => known.certainty)),
  };
}

function feeLine({ home, younger, older }: ExampleHousehold, day: Day): ExampleLine {
  const contract = contracts[home];
  if (contract !== undefined) {
    const table = latestOn(contractedFees, day);
    return {
      kind: "FEE_PER_HOME",
      count: contract.places,
      span: only(rateAt(table, contract.fee)),
      known: table,
    };
  }
  const table = latestOn(fosterFees, day);
  const children = younger + older;
  const span = { least: rateAt(table, 0), most: rateAt(table, -1) };
  return { kind: "FEE_PER_CHILD", count: children, span: times(span, children), known: table };
}

/** A room kept ready is paid while the whole home is empty; with a child comes the allowance. */
function roomLine({ home, younger, older }: ExampleHousehold, day: Day): ExampleLine[] {
  const contract = contracts[home];
  if (contract === undefined || younger + older > 0) return [];
  const table = latestOn(roomAllowances, day);
  return [
    {
      kind: "ROOM",
      count: contract.places,
      span: only(rateAt(table, contract.room)),
      known: table,
    },
  ];
}

function expenseLines({ younger, older }: ExampleHousehold, day: Day): ExampleLine[] {
  const known = expenseRates(day);
  const counts = [
    { kind: "YOUNGER", count: younger },
    { kind: "OLDER", count: older },
  ] as const;
  return counts.flatMap(({ kind, count }, index) => {
    const span = known.ages[index]?.span;
    return span === undefined || count === 0
      ? []
      : [{ kind, count, span: times(span, count), known }];
  });
}

function rateAt({ rates }: RateTable, index: number): bigint {
  const rate: Rate | undefined = rates.at(index);
  if (rate === undefined) throw new Error("the rate table lacks a line");
  return fromKronor(rate.kronor);
}

const only = (amount: bigint): Span => ({ least: amount, most: amount });

const times = ({ least, most }: Span, count: number): Span => ({
  least: least * BigInt(count),
  most: most * BigInt(count),
});
