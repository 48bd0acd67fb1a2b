import type { Day } from "@/lib/platform/dates";

/** How sure a figure is: read in its source, read second hand, or only worked out by us. */
export type Certainty = "CONFIRMED" | "SECOND_HAND" | "CALCULATED";

/** The same in words, said once of each table where its source is told. */
export const certaintyTexts = {
  CONFIRMED: "Bekräftat: vi har läst det i källan",
  SECOND_HAND: "Läst hos andra som återger källan, inte i källan själv",
  CALCULATED: "Vår egen uträkning, inte bekräftad",
} satisfies Record<Certainty, string>;

/** What holds from one day to another, both counted, and how we know. */
export type Validity = { validFrom: Day; validTo: Day; certainty: Certainty; source: string };

export type Rate = { label: string; kronor: number };
export type RateTable = Validity & { rates: readonly Rate[] };
export type BaseAmount = Validity & { kronor: number };
export type ExpensePercents = Validity & {
  /** In percent of the base amount a year: by age, the basic level and the highest. */
  ages: readonly { label: string; basic: number; most: number }[];
};

// A year is added when its figures are known. Nothing is taken away: the calculation picks by day.

/** Per month, whether or not a child lives in the home. By places: one, two, three or four. */
export const contractedFees: readonly RateTable[] = [
  {
    validFrom: "2024-01-01",
    validTo: "2024-12-31",
    certainty: "SECOND_HAND",
    source: "Sveriges Kommuner och Regioner (SKR), cirkulär 23:50",
    rates: [
      { label: "1 plats", kronor: 17_531 },
      { label: "2 platser", kronor: 23_956 },
      { label: "3–4 platser", kronor: 32_005 },
    ],
  },
];

/** Per month while no child lives in a contracted home: the room is kept ready. */
export const roomAllowances: readonly RateTable[] = [
  {
    validFrom: "2024-01-01",
    validTo: "2024-12-31",
    certainty: "SECOND_HAND",
    source: "SKR, cirkulär 23:50",
    rates: [
      { label: "1–2 platser", kronor: 1_194 },
      { label: "3–4 platser", kronor: 2_388 },
    ],
  },
];

/** Per month and child, four levels by the work that the child's needs bring. */
export const fosterFees: readonly RateTable[] = [
  {
    validFrom: "2023-01-01",
    validTo: "2023-12-31",
    certainty: "CONFIRMED",
    source: "SKR, rekommendationer för 2023",
    rates: [
      { label: "Nivå 1", kronor: 11_237 },
      { label: "Nivå 2", kronor: 13_132 },
      { label: "Nivå 3", kronor: 15_040 },
      { label: "Nivå 4", kronor: 17_255 },
    ],
  },
];

const byGovernment = "Regeringens beslut om prisbasbelopp för året";

/** Prisbasbelopp, set by the government for each year. */
export const baseAmounts: readonly BaseAmount[] = [
  {
    ...yearOf(2024),
    kronor: 57_300,
    certainty: "SECOND_HAND",
    source: `${byGovernment}, återgivet i SKR:s cirkulär 23:50`,
  },
  { ...yearOf(2025), kronor: 58_800, certainty: "CONFIRMED", source: byGovernment },
  { ...yearOf(2026), kronor: 59_200, certainty: "CONFIRMED", source: byGovernment },
  {
    ...yearOf(2027),
    kronor: 59_600,
    certainty: "SECOND_HAND",
    source: byGovernment,
  },
];

/** The expense allowance in percent of the base amount; the percents are known for 2021 alone. */
export const expensePercents: readonly ExpensePercents[] = [
  {
    ...yearOf(2021),
    certainty: "SECOND_HAND",
    source: "SKR:s procentsatser för 2021, cirkulär 20:52",
    ages: [
      { label: "0–12 år", basic: 110, most: 155 },
      { label: "13–19 år", basic: 125, most: 175 },
    ],
  },
];

function yearOf(year: number): { validFrom: Day; validTo: Day } {
  return { validFrom: `${year}-01-01` as Day, validTo: `${year}-12-31` as Day };
}
