import Link from "next/link";
import { StaffList } from "@/components/staff/list";
import { DayDisplay } from "@/components/ui/date-display";
import { DaysLeft } from "@/components/ui/days-left";
import { EmptyState } from "@/components/ui/empty-state";
import { PersonLabel } from "@/components/ui/person-label";
import { StatusTag } from "@/components/ui/status-tag";
import type { StaffPlacementRow, StaffPlacements } from "@/lib/placements/staff/queries";
import { placementList } from "@/lib/placements/staff/schema";
import { excusedText, kindText } from "@/lib/placements/texts";
import type { Day } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import type { SavedView } from "@/lib/settings/views/queries";
import type { StateOf } from "@/lib/settings/views/schema";
import { PlacementStateTag } from "./placement-state";

type StaffPlacementsProps = {
  placements: StaffPlacements;
  state: StateOf<typeof placementList>;
  views: readonly SavedView[];
  today: Day;
};

/** The unit's list of placements: coming, running and over. */
export function StaffPlacementList({ placements, state, views, today }: StaffPlacementsProps) {
  return (
    <StaffList
      list={placementList}
      state={state}
      href={paths.staff.placements}
      caption="Placeringar"
      rows={placements.rows}
      count={placements.count}
      rowKey={(row) => row.id}
      views={views}
      empty={
        <EmptyState title="Inga placeringar än">
          En placering syns här när en kommun har godtagit ett förslag.
        </EmptyState>
      }
      cells={{
        number: (row) => (
          <Link
            href={paths.staff.placement(row.id)}
            prefetch={false}
            className="text-link one-line"
          >
            {row.number}
          </Link>
        ),
        child: (row) => <PersonLabel name={row.label} isProtected={row.isProtected} />,
        municipality: (row) => row.municipality,
        home: (row) => row.home,
        state: (row) => <PlacementStateTag state={row.state} />,
        startsOn: (row) => <DayDisplay day={row.startsOn} form="table" />,
        clock: (row) => <Clock row={row} today={today} />,
        expectedEndOn: (row) => row.expectedEndOn ?? "Tills vidare",
        consultant: (row) => row.consultant,
        homeKind: (row) => kindText(row.homeKind),
      }}
    />
  );
}

function Clock({ row: { clock }, today }: { row: StaffPlacementRow; today: Day }) {
  if (clock === null) return "Ingen";
  if (clock.kind === "FORECAST") {
    return (
      <>
        Prognos <DayDisplay day={clock.day} form="table" />
      </>
    );
  }
  if (clock.level === "EXCUSED") {
    return <StatusTag tone="warn">{excusedText}</StatusTag>;
  }
  return <DaysLeft deadline={clock.day} today={today} soonDays={30} />;
}
