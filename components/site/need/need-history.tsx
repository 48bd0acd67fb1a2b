import { DayDisplay } from "@/components/ui/date-display";
import { dayOf } from "@/lib/platform/dates";
import type { Need } from "@/lib/site/need/queries";

/** What has been said before, who said it and until when. */
export function NeedHistory({ needs }: { needs: readonly Need[] }) {
  if (needs.length === 0) return null;
  return (
    <section aria-labelledby="tidigare" className="space-y-3">
      <h2 id="tidigare" className="text-heading">
        Tidigare meningar
      </h2>
      <ul className="space-y-3">
        {needs.map((need) => (
          <li key={need.id} className="rounded-card border border-line bg-surface p-4">
            <p className="whitespace-pre-line">{need.text}</p>
            <p className="mt-1 text-small text-soft">
              {need.publishedBy}, <DayDisplay day={dayOf(need.publishedAt)} /> till{" "}
              <DayDisplay day={lastDayOf(need)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lastDayOf({ endedAt, validUntil }: Need) {
  const endedOn = endedAt === null ? validUntil : dayOf(endedAt);
  return endedOn < validUntil ? endedOn : validUntil;
}
