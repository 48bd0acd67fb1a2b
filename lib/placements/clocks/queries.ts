import "server-only";
import { type Day, dayFromDb, dayOf } from "@/lib/platform/dates";
import type { Tx } from "@/lib/platform/db";
import type { HomeKind, PlacementState } from "@/lib/platform/generated/enums";
import { settingValue } from "@/lib/settings/queries";
import { dayOrNull } from "../queries";
import {
  type ClockLevel,
  type ClockMonths,
  clockLevel,
  isRunning,
  type JourhemClock,
  jourhemClock,
} from "../rules";

/** The clock of a jourhem as it stands today. */
export type PlacementClock = JourhemClock & { level: ClockLevel };

type ClockRow = {
  homeKind: HomeKind;
  state: PlacementState;
  startsOn: Date;
  arrivedAt: Date | null;
  childInvestigationOpenedOn: Date | null;
  childInvestigationClosedOn: Date | null;
  specialReasons: string | null;
};

/** The months that the clock of a jourhem counts with on a day. */
export async function clockMonths(tx: Tx, today: Day): Promise<ClockMonths> {
  return {
    afterInvestigation: await settingValue(tx, "jourhemMaxMonthsAfterInvestigation", today),
    investigation: await settingValue(tx, "childInvestigationMaxMonths", today),
  };
}

/** The clock of a placement; null for other homes, and when no child is or will be there. */
export function placementClock(
  row: ClockRow,
  months: ClockMonths,
  today: Day,
): PlacementClock | null {
  if (row.homeKind !== "EMERGENCY" || !isRunning(row.state)) return null;
  const clock = jourhemClock(
    {
      openedOn: dayOrNull(row.childInvestigationOpenedOn),
      closedOn: dayOrNull(row.childInvestigationClosedOn),
      startedOn: row.arrivedAt === null ? dayFromDb(row.startsOn) : dayOf(row.arrivedAt),
    },
    months,
  );
  const hasSpecialReasons = row.specialReasons !== null;
  return { ...clock, level: clockLevel({ day: clock.day, hasSpecialReasons }, today) };
}
