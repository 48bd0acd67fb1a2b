import Link from "next/link";
import { StatusTag } from "@/components/ui/status-tag";
import { type Day, dayOf, formatClockProse } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import type { StayRow } from "@/lib/stays/occupancy/queries";
import { dayShort } from "@/lib/stays/occupancy/rules";
import { stayKindLabels } from "@/lib/stays/texts";

type StayListProps = { stays: StayRow[]; today: Day };

/** The places taken in a home. Who has one is shown only to those who may see the placement. */
export function StayList({ stays, today }: StayListProps) {
  if (stays.length === 0) {
    return <p className="text-soft">Inga barn är placerade och inga platser hålls.</p>;
  }
  return (
    <ul className="divide-y divide-line border-y border-line">
      {stays.map((stay) => (
        <li
          key={stay.id}
          className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-2.5"
        >
          <div>
            <p className="font-semibold">
              {stay.placement ? (
                <Link
                  href={paths.staff.placement(stay.placement.id)}
                  prefetch={false}
                  className="text-link"
                >
                  {stay.placement.label ?? stayKindLabels[stay.kind]}, {stay.placement.number}
                </Link>
              ) : (
                stayKindLabels[stay.kind]
              )}
            </p>
            <p className="text-small text-soft">
              {stay.municipality && `${stay.municipality} · `}
              {nightsWords(stay)}
            </p>
          </div>
          {stay.expiresAt ? (
            <StatusTag tone="wait">Hålls till {untilWords(stay.expiresAt, today)}</StatusTag>
          ) : (
            <StatusTag tone={stay.startsOn <= today ? "good" : "info"}>
              {stay.startsOn <= today ? "Pågår" : "Börjar senare"}
            </StatusTag>
          )}
        </li>
      ))}
    </ul>
  );
}

function nightsWords({ startsOn, endsOn }: StayRow): string {
  const until = endsOn === null ? "tills vidare" : `till ${dayShort(endsOn)}`;
  return `från ${dayShort(startsOn)} ${until}`;
}

function untilWords(at: Date, today: Day): string {
  const day = dayOf(at);
  return day === today ? formatClockProse(at) : `${dayShort(day)} ${formatClockProse(at)}`;
}
