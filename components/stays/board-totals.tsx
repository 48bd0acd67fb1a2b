import { type Day, formatDayWithWeekday } from "@/lib/platform/dates";
import type { BoardTotals } from "@/lib/stays/board/queries";
import { boardTexts, totalsInWords } from "@/lib/stays/board/texts";

type BoardTotalsPanelProps = { totals: BoardTotals; from: Day; today: Day };

const parts = [
  { key: "free", label: "Lediga", fill: "fill-good", ground: "bg-good" },
  { key: "held", label: "Hålls", fill: "fill-glow", ground: "bg-glow" },
  { key: "occupied", label: "Upptagna", fill: "fill-edge", ground: "bg-edge" },
  { key: "closed", label: "Paus eller stopp", fill: "fill-falu", ground: "bg-falu" },
] as const;

/** The board at a glance: how many places are free, for whom, and what the others are. */
export function BoardTotalsPanel({ totals, from, today }: BoardTotalsPanelProps) {
  const { free, homesWithRoom, freeForChildren, freeForTeenagers } = totals;
  const day = formatDayWithWeekday(from);
  return (
    <section
      aria-label={boardTexts.glance}
      className="keep-whole grid items-center gap-x-10 gap-y-4 rounded-card border border-line bg-surface p-4 sm:px-6 md:grid-cols-[auto_minmax(0,1fr)]"
    >
      <div className="flex items-center gap-4">
        <p className="text-[3.5rem] font-bold leading-none text-good tabular-nums">{free}</p>
        <div>
          <p className="text-sub font-bold">
            {free === 1 ? "ledig plats" : "lediga platser"} {from === today ? "i natt" : ""}
          </p>
          <p className="text-soft">
            {homesWithRoom === 1 ? "i 1 hem" : `i ${homesWithRoom} hem`}, {day}
          </p>
        </div>
      </div>
      <div className="space-y-2.5">
        {free > 0 && (
          <p>
            <strong className="tabular-nums">{freeForChildren}</strong> för barn 0–12 år,{" "}
            <strong className="tabular-nums">{freeForTeenagers}</strong> för unga 13–17 år
            <span className="text-soft"> (en plats för alla åldrar räknas i båda)</span>
          </p>
        )}
        <Bar totals={totals} words={totalsInWords(totals, { from, today })} />
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small">
          {parts.map(({ key, label, ground }) => (
            <li key={key} className="inline-flex items-center gap-1.5">
              <span aria-hidden="true" className={`size-3 rounded-sm print:hidden ${ground}`} />
              {label} <strong className="tabular-nums">{totals[key]}</strong>
            </li>
          ))}
          <li className="text-soft">
            {totals.contracted} platser under avtal i {totals.homes} hem
          </li>
        </ul>
      </div>
    </section>
  );
}

/** All places under contract as one bar. */
function Bar({ totals, words }: { totals: BoardTotals; words: string }) {
  const whole = parts.reduce((sum, { key }) => sum + totals[key], 0);
  const startOf = (index: number) =>
    parts.slice(0, index).reduce((sum, { key }) => sum + totals[key], 0);
  return (
    <svg
      role="img"
      aria-label={words}
      viewBox={`0 0 ${Math.max(whole, 1)} 1`}
      preserveAspectRatio="none"
      className="block h-3 w-full rounded-full bg-sunk"
    >
      {parts.map(({ key, fill }, index) => (
        <rect key={key} x={startOf(index)} width={totals[key]} height="1" className={fill} />
      ))}
    </svg>
  );
}
