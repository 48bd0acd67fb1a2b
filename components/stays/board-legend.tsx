import nights from "@/components/stays/nights.module.css";
import type { BoardDay } from "@/lib/stays/board/queries";
import { weekdayShort } from "@/lib/stays/board/texts";
import { dayShort } from "@/lib/stays/occupancy/rules";
import { occupancyWords } from "@/lib/stays/texts";

/** What the bars mean, and which of the days are red. */
export function BoardLegend({ days }: { days: BoardDay[] }) {
  const red = days.filter(({ holiday }) => holiday !== null);
  return (
    <div className="hidden flex-wrap items-center gap-x-6 gap-y-2 text-small sm:flex">
      <ul aria-label="Förklaring" className={`flex flex-wrap gap-2 ${nights.nights}`}>
        {Object.entries(occupancyWords).map(([status, word]) => (
          <li key={status} data-n={status}>
            <span>{status === "FREE" ? `${word} (antal)` : word}</span>
          </li>
        ))}
      </ul>
      {red.length > 0 && (
        <p className="text-soft">
          Röda dagar:{" "}
          {red
            .map(
              ({ day, weekday, holiday }) =>
                `${weekdayShort[weekday - 1]} ${dayShort(day)} ${holiday}`,
            )
            .join(", ")}
        </p>
      )}
    </div>
  );
}
