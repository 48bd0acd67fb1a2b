import { FilterBar, FilterChoice } from "@/components/staff/filter-bar";
import { missionTexts } from "@/lib/inquiries/questions/texts";
import type { Day } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import { monthsUpTo, type Period, type Source, sourceKey } from "@/lib/statistics/rules";
import { monthName } from "@/lib/statistics/texts";

type StatisticsFilterProps = {
  period: Period;
  /** Today's month, from which one may go back. */
  thisMonth: Day;
  mission: string;
  source: string;
  sources: readonly { source: Source; label: string }[];
};

/** The months, the source and the mission that are shown. */
export function StatisticsFilter(props: StatisticsFilterProps) {
  const { period, mission, source, sources } = props;
  const months = monthsUpTo(props.thisMonth, period).map((month) => ({
    value: month.slice(0, 7),
    label: monthName(month),
  }));
  return (
    <FilterBar label="Välj vad som visas" action={paths.staff.statistics()}>
      <FilterChoice
        id="fran"
        name="fran"
        label="Från månad"
        value={period.from.slice(0, 7)}
        choices={months}
        isWide
      />
      <FilterChoice
        id="till"
        name="till"
        label="Till månad"
        value={period.to.slice(0, 7)}
        choices={months}
        isWide
      />
      <FilterChoice
        id="kalla"
        name="kalla"
        label="Källa"
        value={source}
        all="Alla källor"
        isWide
        choices={sources.map((each) => ({ value: sourceKey(each.source), label: each.label }))}
      />
      <FilterChoice
        id="uppdrag"
        name="uppdrag"
        label="Uppdrag"
        value={mission}
        all="Alla uppdrag"
        choices={Object.entries(missionTexts).map(([value, label]) => ({ value, label }))}
      />
    </FilterBar>
  );
}
