import { Callout } from "@/components/ui/callout";
import { DaysLeft } from "@/components/ui/days-left";
import type { PlacementFacts } from "@/lib/placements/facts/queries";
import { clockLevelTexts, clockText } from "@/lib/placements/texts";
import { type Day, formatDay } from "@/lib/platform/dates";

type PlacementClocksProps = { placement: PlacementFacts; today: Day };

/** The time limits of a placement: the law's for a jourhem, the decision's, and the expected end. */
export function PlacementClocks({ placement, today }: PlacementClocksProps) {
  const { clock, expectedEndOn } = placement;
  return (
    <div className="space-y-3">
      {placement.isDecisionLate && (
        <Callout kind="urgent" title="Beslutet saknas sedan mer än ett dygn">
          <p>Kommunen behöver registrera nämndens beslut.</p>
        </Callout>
      )}
      {placement.isOverstaying && expectedEndOn !== null && (
        <Callout kind="warning" title="Det beräknade slutet har passerat">
          <p>
            Placeringen skulle sluta {formatDay(expectedEndOn)}. Konsulenten förlänger eller
            avslutar den.
          </p>
        </Callout>
      )}
      {clock !== null && (
        <Callout kind={calloutOf[clock.level]} title={clockLevelTexts[clock.level]}>
          <p>{clockText(clock)}</p>
          {clock.kind === "DEADLINE" && (
            <DaysLeft deadline={clock.day} today={today} soonDays={30} />
          )}
          {clock.level === "PASSED" && (
            <p>Ange de särskilda skälen, eller flytta barnet (22 kap. 4 § socialtjänstlagen).</p>
          )}
        </Callout>
      )}
    </div>
  );
}

const calloutOf = {
  FAR: "info",
  SOON: "warning",
  PASSED: "urgent",
  EXCUSED: "warning",
} as const;
