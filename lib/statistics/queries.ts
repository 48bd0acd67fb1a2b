import "server-only";
import { defineQuery, type Reading } from "@/lib/access/define-query";
import { type Day, dayFromDb } from "@/lib/platform/dates";
import { closings, promises } from "./outcomes/queries";
import {
  type Figures,
  type FunnelRow,
  monthOf,
  type Period,
  type Promises,
  periodOf,
  type Source,
  sourceKey,
  sourceOf,
} from "./rules";
import type { StatisticsQuery } from "./schema";

/** What the page of statistics shows. */
export type Recruitment = {
  period: Period;
  thisMonth: Day;
  rows: FunnelRow[];
  /** Every source that the period has, and the names of the campaigns by their codes. */
  sources: Source[];
  campaignNames: Record<string, string>;
  closings: { reason: string; count: number }[];
  promises: Promises;
};

/** How families come to the unit and how far, in figures alone. */
export const recruitment = defineQuery({
  permission: "statistics.read",
  run: readRecruitment,
});

/** The same, to be taken along as a file: the log says so. */
export const exportedRecruitment = defineQuery({
  permission: "statistics.read",
  run: readRecruitment,
  record: ({ period, rows }, { uppdrag, kalla }) => ({
    event: "statistics.exported",
    subjects: [],
    detail: {
      ...{ from: period.from, to: period.to, count: rows.length },
      ...{ mission: uppdrag ?? null, source: kalla ?? null },
    },
  }),
});

async function readRecruitment(reading: Reading, query: StatisticsQuery): Promise<Recruitment> {
  const period = periodOf({ from: query.fran, to: query.till }, reading.today);
  const families = await familyRows(reading, period, query.uppdrag ?? null);
  // Nobody asks a visitor what mission the visit is about.
  const visits = query.uppdrag === undefined ? await visitRows(reading, period) : [];
  const all = [...visits, ...families];
  const campaigns = await reading.tx.campaign.findMany({ select: { code: true, name: true } });
  const sources = new Map(all.map(({ source }) => [sourceKey(source), source]));
  return {
    period,
    thisMonth: monthOf(reading.today),
    rows: all.filter(
      ({ source }) => query.kalla === undefined || sourceKey(source) === query.kalla,
    ),
    sources: [...sources.values()],
    campaignNames: Object.fromEntries(campaigns.map(({ code, name }) => [code, name])),
    closings: await closings(reading, period, query),
    promises: await promises(reading, period, query),
  };
}

type FamilyGroup = Omit<Record<keyof Figures, number>, "arrivals" | "begun"> & {
  month: Date;
  campaign: string | null;
  has_meeting: boolean;
  heard_from: string | null;
};

async function familyRows(
  { tx }: Reading,
  { from, to }: Period,
  mission: string | null,
): Promise<FunnelRow[]> {
  const groups = await tx.$queryRaw<FamilyGroup[]>`
    SELECT * FROM app.recruitment(${from}::date, ${to}::date, ${mission}::text)`;
  return groups.map(({ month, campaign, has_meeting, heard_from, ...counted }) => ({
    month: dayFromDb(month),
    source: sourceOf({ campaign, hasMeeting: has_meeting, heardFrom: heard_from }),
    figures: { arrivals: null, begun: null, ...counted },
  }));
}

const nobody = {
  ...{ sent: null, contacted: null, talked: null, investigated: null },
  ...{ suitable: null, active: null, placed: null },
};

type VisitGroup = { month: Date; campaign: string; arrivals: number; begun: number };

async function visitRows({ tx }: Reading, { from, to }: Period): Promise<FunnelRow[]> {
  const groups = await tx.$queryRaw<VisitGroup[]>`
    SELECT date_trunc('month', day)::date AS month, campaign,
      sum(arrivals)::int AS arrivals, sum(forms_begun)::int AS begun
    FROM visit_count WHERE day BETWEEN ${from}::date AND ${to}::date GROUP BY 1, 2`;
  return groups.map(({ month, campaign, arrivals, begun }) => ({
    month: dayFromDb(month),
    source: sourceOf({ campaign: campaign || null, hasMeeting: false, heardFrom: null }),
    figures: { ...nobody, arrivals, begun },
  }));
}
