/** How sure a figure is: read in its source, read second hand, or only worked out by us. */
export type Certainty = "CONFIRMED" | "SECOND_HAND" | "CALCULATED";

export const certaintyLabels = {
  CONFIRMED: "Bekräftad",
  SECOND_HAND: "Bekräftad i andra hand",
  CALCULATED: "Vår uträkning, inte bekräftad",
} satisfies Record<Certainty, string>;

export type Rate = { label: string; kronor: number };

export type RateTable = {
  year: number;
  certainty: Certainty;
  source: string;
  rates: readonly Rate[];
};

/** Per month, whether or not a child lives in the home. */
export const contractedFee: RateTable = {
  year: 2024,
  certainty: "SECOND_HAND",
  source: "Sveriges Kommuner och Regioner (SKR), cirkulär 23:50, läst genom en annan källa",
  rates: [
    { label: "1 plats", kronor: 17_531 },
    { label: "2 platser", kronor: 23_956 },
    { label: "3–4 platser", kronor: 32_005 },
  ],
};

/** Per month while no child lives in a contracted home: the room is kept ready. */
export const roomAllowance: RateTable = {
  year: 2024,
  certainty: "SECOND_HAND",
  source: "SKR, cirkulär 23:50, läst genom en annan källa",
  rates: [
    { label: "1–2 platser", kronor: 1_194 },
    { label: "3–4 platser", kronor: 2_388 },
  ],
};

/** Per month and child, four levels by the work that the child's needs bring. */
export const fosterFee: RateTable = {
  year: 2023,
  certainty: "CONFIRMED",
  source: "SKR, rekommendationer för 2023",
  rates: [
    { label: "Nivå 1", kronor: 11_237 },
    { label: "Nivå 2", kronor: 13_132 },
    { label: "Nivå 3", kronor: 15_040 },
    { label: "Nivå 4", kronor: 17_255 },
  ],
};

/** Prisbasbelopp in kronor per year, set by the government for each year. */
export const baseAmounts = [
  { year: 2024, kronor: 57_300 },
  { year: 2025, kronor: 58_800 },
  { year: 2026, kronor: 59_200 },
] as const;

/** The expense allowance as percent of the base amount; percents last confirmed for 2021. */
export const expensePercents = {
  certainty: "CALCULATED",
  year: 2024,
  percentYear: 2021,
  source: "Prisbasbeloppet för 2024 och SKR:s procentsatser för 2021 (cirkulär 20:52)",
  ages: [
    { label: "0–12 år", basic: 110, most: 155 },
    { label: "13–19 år", basic: 125, most: 175 },
  ],
} as const;
