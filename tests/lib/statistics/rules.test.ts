import { describe, expect, test } from "vitest";
import { recruitmentTable } from "@/lib/statistics/letters";
import {
  type Figures,
  type FunnelRow,
  gathered,
  isSmall,
  keptShare,
  monthsUpTo,
  periodOf,
  promisesOf,
  type Source,
  sourceKey,
  sourceOf,
  stages,
  sumOf,
} from "@/lib/statistics/rules";
import { monthName, sourceName } from "@/lib/statistics/texts";

test.each([
  [{ campaign: "buss", hasMeeting: true, heardFrom: "FRIEND" }, "CAMPAIGN:buss"],
  [{ campaign: null, hasMeeting: true, heardFrom: "FRIEND" }, "MEETING"],
  [{ campaign: null, hasMeeting: false, heardFrom: "FRIEND" }, "FRIEND"],
  [{ campaign: null, hasMeeting: false, heardFrom: "MEETING" }, "MEETING"],
  [{ campaign: null, hasMeeting: false, heardFrom: "OF_OLD" }, "UNKNOWN"],
  [{ campaign: null, hasMeeting: false, heardFrom: null }, "UNKNOWN"],
])("%j comes from %s", (traces, key) => {
  expect(sourceKey(sourceOf(traces))).toBe(key);
});

test("a source is called by its name, a campaign by its own", () => {
  expect(sourceName({ kind: "FRIEND", campaign: null }, {})).toBe("Genom någon jag känner");
  const campaign: Source = { kind: "CAMPAIGN", campaign: "buss" };
  expect(sourceName(campaign, { buss: "Hösten" })).toBe("Kampanj: Hösten");
  expect(sourceName(campaign, {})).toBe("Kampanj: buss");
});

test.each([
  [{}, "2025-12-01", "2026-11-30"],
  [{ from: "2026-01", to: "2026-02" }, "2026-01-01", "2026-02-28"],
  [{ from: "2024-02", to: "2024-02" }, "2024-02-01", "2024-02-29"],
  [{ to: "2026-02" }, "2025-03-01", "2026-02-28"],
  [{ from: "2026-06", to: "2026-01" }, "2025-02-01", "2026-01-31"],
  [{ from: "1999-01" }, "2025-12-01", "2026-11-30"],
  [{ from: "2026-13", to: "skräp" }, "2025-12-01", "2026-11-30"],
])("the period of %j is %s to %s", (asked, from, to) => {
  expect(periodOf(asked, "2026-11-21")).toEqual({ from, to });
});

test("the months to choose from go three years back, and hold what is shown", () => {
  const months = monthsUpTo("2026-11-01", { from: "2020-01-01", to: "2026-11-30" });
  expect(months).toHaveLength(37);
  expect(months.slice(0, 2)).toEqual(["2026-11-01", "2026-10-01"]);
  expect(months.slice(-2)).toEqual(["2023-12-01", "2020-01-01"]);
});

test("a month has its name", () => {
  expect(monthName("2026-11-01")).toBe("november 2026");
});

const none = Object.fromEntries(stages.map((stage) => [stage, null])) as Figures;
const row = (
  month: "2026-10-01" | "2026-11-01",
  heardFrom: string,
  figures: object,
): FunnelRow => ({
  month,
  source: sourceOf({ campaign: null, hasMeeting: false, heardFrom }),
  figures: { ...none, ...figures },
});
const rows = [
  row("2026-10-01", "FRIEND", { sent: 12, placed: 1 }),
  row("2026-11-01", "FRIEND", { sent: 5, placed: 0 }),
  row("2026-11-01", "WEB", { sent: 4 }),
  row("2026-11-01", "UNKNOWN", { arrivals: 200, begun: 30 }),
];

describe("figures", () => {
  test("are added up, and what nobody knows stays unknown", () => {
    expect(sumOf(rows)).toEqual({ ...none, arrivals: 200, begun: 30, sent: 21, placed: 1 });
    expect(sumOf([])).toEqual(none);
  });

  test("are gathered by month or source", () => {
    const months = gathered(rows, ({ month }) => month);
    expect(months.map(({ key, figures }) => [key, figures.sent])).toEqual([
      ["2026-10-01", 12],
      ["2026-11-01", 9],
    ]);
  });

  test.each([
    [null, false],
    [0, false],
    [1, true],
    [4, true],
    [5, false],
  ])("%j is small: %s", (figure, small) => {
    expect(isSmall(figure)).toBe(small);
  });

  test("that are small are not told in a file, nor anything to work them out from", () => {
    const [head, ...lines] = recruitmentTable(rows, {});
    expect(head?.slice(0, 5)).toEqual([
      ...["Månad", "Källa", "Besök på webbplatsen", "Formulär påbörjade", "Intresseanmälningar"],
    ]);
    expect(lines).toHaveLength(4);
    const cells = lines.flat();
    expect(cells).toContain("1–4");
    expect(cells).not.toContain(1);
    expect(cells).not.toContain(4);
    expect(cells).toContain(12);
  });
});

test.each([
  [{ kept: 0, late: 0, waiting: 3, medianDays: null }, null],
  [{ kept: 9, late: 1, waiting: 0, medianDays: 1 }, 90],
  [{ kept: 0, late: 2, waiting: 0, medianDays: 5 }, 0],
])("of %j the kept part is %j", (promises, share) => {
  expect(keptShare(promises)).toBe(share);
});

test.each([
  [[], null],
  [[[3, 1]], 3],
  [
    [
      [1, 1],
      [10, 1],
    ],
    5.5,
  ],
  [
    [
      [10, 1],
      [1, 2],
    ],
    1,
  ],
  [
    [
      [2, 2],
      [5, 1],
      [4, 1],
    ],
    3,
  ],
] as const)("of %j the days in the middle are %j", (waits, middle) => {
  const groups = waits.map(([days, count]) => ({
    ...{ outcome: "KEPT" as const, days, count },
  }));
  const waiting = { outcome: "WAITING" as const, days: null, count: 7 };
  expect(promisesOf([...groups, waiting])).toMatchObject({ waiting: 7, medianDays: middle });
});
