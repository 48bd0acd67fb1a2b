import type { AppointmentRow } from "@/lib/investigations/appointments/queries";
import { dayOf, formatClockSpan, formatDayWithWeekday } from "@/lib/platform/dates";

/** "torsdag 3 december 2026 kl. 17.00–18.30". */
export function TimeWords({
  appointment: { startsAt, endsAt },
}: {
  appointment: Pick<AppointmentRow, "startsAt" | "endsAt">;
}) {
  return (
    <time dateTime={startsAt.toISOString()}>
      {formatDayWithWeekday(dayOf(startsAt))} {formatClockSpan({ startsAt, endsAt })}
    </time>
  );
}
