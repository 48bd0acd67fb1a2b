import { cx } from "class-variance-authority";
import Link from "next/link";
import styles from "@/components/stays/board.module.css";
import nights from "@/components/stays/nights.module.css";
import { PersonLabel } from "@/components/ui/person-label";
import { contractFormLabels } from "@/lib/contracts/texts";
import { agesInWords } from "@/lib/homes/rules";
import { homeKindLabels } from "@/lib/homes/texts";
import { addDays, type Day, formatDayWithWeekday } from "@/lib/platform/dates";
import { paths } from "@/lib/platform/paths";
import type { BoardDay, BoardHome } from "@/lib/stays/board/queries";
import { boardTexts, roomInWords, weekdayShort } from "@/lib/stays/board/texts";
import { nightInWords, type Run, rangeInWords, rangesInWords } from "@/lib/stays/occupancy/rules";

type PlaceBoardProps = { days: BoardDay[]; homes: BoardHome[]; today: Day };

const widths: Record<number, string | undefined> = {
  14: styles.two,
  28: styles.four,
  56: styles.eight,
};

/**
 * Homes by days. Two weeks show a cell a day; longer, nights that are alike share one. On a phone
 * each home is a card with its nights in a sentence.
 */
export function PlaceBoard({ days, homes, today }: PlaceBoardProps) {
  const from = days[0]?.day ?? today;
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={boardTexts.caption}
      className={cx(
        "relative overflow-x-auto rounded-card border border-line bg-surface",
        styles.paper,
      )}
    >
      <table className={cx(styles.board, nights.nights, widths[days.length])}>
        <caption className="sr-only">{boardTexts.caption}</caption>
        <BoardHead days={days} today={today} />
        <tbody>
          {homes.map((home) => (
            <tr key={home.id}>
              <th scope="row" abbr={home.name}>
                <HomeFacts home={home} from={from} today={today} />
              </th>
              {days.length === 14 ? (
                <DayCells runs={home.runs} days={days} />
              ) : (
                <RunCells runs={home.runs} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type HomeFactsProps = { home: BoardHome; from: Day; today: Day };

function HomeFacts({ home, from, today }: HomeFactsProps) {
  const kind = home.kinds.map((each) => homeKindLabels[each]).join(", ");
  const facts = [
    [kind, home.ages && agesInWords(home.ages)].filter(Boolean).join(" "),
    home.municipality,
    home.form && contractFormLabels[home.form],
  ].filter(Boolean);
  return (
    <>
      <span className={styles.name}>
        <Link href={paths.staff.home(home.id)} prefetch={false} className="text-link">
          <PersonLabel name={home.name} isProtected={home.isProtected} />
        </Link>
        <strong data-room={home.free > 0 || undefined}>{roomInWords(home, { from, today })}</strong>
      </span>
      <small>{facts.join(" · ")}</small>
      <span className={styles.sentence}>{rangesInWords(home.runs)}.</span>
    </>
  );
}

function BoardHead({ days, today }: { days: BoardDay[]; today: Day }) {
  return (
    <>
      <colgroup>
        <col className={styles.homes} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} className={styles.corner}>
            Hem
          </th>
          {weeksOf(days).map(({ week, length }) => (
            <th key={week} scope="colgroup" colSpan={length} className={styles.week}>
              v.&nbsp;{week}
            </th>
          ))}
        </tr>
        <tr>
          {days.map((day, index) => (
            <DayHead key={day.day} day={day} today={today} isFirst={index === 0} />
          ))}
        </tr>
      </thead>
    </>
  );
}

function weeksOf(days: BoardDay[]): { week: number; length: number }[] {
  const weeks = [...new Set(days.map(({ week }) => week))];
  return weeks.map((week) => ({ week, length: days.filter((day) => day.week === week).length }));
}

type DayHeadProps = { day: BoardDay; today: Day; isFirst: boolean };

function DayHead({ day: { day, weekday, holiday }, today, isFirst }: DayHeadProps) {
  const isToday = day === today;
  const isRed = weekday === 7 || holiday !== null;
  return (
    <th
      scope="col"
      aria-current={isToday ? "date" : undefined}
      title={holiday ?? undefined}
      data-monday={weekday === 1 || isFirst || undefined}
      data-red={isRed || undefined}
    >
      <span aria-hidden="true">
        {weekdayShort[weekday - 1]}
        <b>{shortDate(day, isFirst)}</b>
      </span>
      <i>
        {formatDayWithWeekday(day)}
        {isToday && ", i dag"}
        {holiday && `, ${holiday}`}
      </i>
    </th>
  );
}

/** "1/12" where a month begins, else only the date. */
function shortDate(day: Day, isFirst: boolean): string {
  const date = Number(day.slice(8));
  return isFirst || date === 1 ? `${date}/${Number(day.slice(5, 7))}` : String(date);
}

function DayCells({ runs, days }: { runs: Run[]; days: BoardDay[] }) {
  const cells = runs.flatMap((run) =>
    Array.from({ length: run.days }, (_, index) => ({ run, index })),
  );
  return cells.map(({ run, index }, column) => {
    const day = days[column];
    const isRest = day !== undefined && (day.weekday >= 6 || day.holiday !== null);
    return (
      <td
        key={day?.day}
        data-n={run.status}
        data-at={placeIn(run, index)}
        data-lone={run.days === 1 || undefined}
        data-rest={isRest || undefined}
      >
        <span>{nightInWords(run)}</span>
      </td>
    );
  });
}

function placeIn({ days }: Run, index: number): string | undefined {
  if (days === 1) return "both";
  if (index === 0) return "start";
  return index === days - 1 ? "end" : undefined;
}

function RunCells({ runs }: { runs: Run[] }) {
  return runs.map((run) => (
    <td
      key={run.from}
      colSpan={run.days}
      data-n={run.status}
      data-at="both"
      data-lone={run.days === 1 || undefined}
    >
      <span>
        {nightInWords(run)}
        <i>, {rangeInWords(run.from, addDays(run.from, run.days - 1))}</i>
      </span>
    </td>
  ));
}
