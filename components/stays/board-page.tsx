import { BoardFilters, BoardSteps } from "@/components/stays/board-filters";
import { BoardLegend } from "@/components/stays/board-legend";
import { BoardTotalsPanel } from "@/components/stays/board-totals";
import { PlaceBoard } from "@/components/stays/place-board";
import { EmptyState } from "@/components/ui/empty-state";
import { type FilterChip, FilterChips } from "@/components/ui/filter-chips";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { contractFormLabels } from "@/lib/contracts/texts";
import { homeKindLabels } from "@/lib/homes/texts";
import { addDays, type Day, formatDay } from "@/lib/platform/dates";
import type { Board } from "@/lib/stays/board/queries";
import { type BoardState, boardHref } from "@/lib/stays/board/schema";
import { boardTexts } from "@/lib/stays/board/texts";

type BoardPageProps = { board: Board; state: BoardState; today: Day };

/** The board of places: which homes have room, day by day. */
export function BoardPage({ board, state, today }: BoardPageProps) {
  const { days, homes, totals, page, pages } = board;
  const { from } = state;
  const last = addDays(from, state.weeks * 7 - 1);
  return (
    <>
      <PageHeading
        title={boardTexts.title}
        eyebrow={daysInWords(from, last)}
        actions={<BoardSteps state={state} today={today} />}
      />
      <BoardTotalsPanel totals={totals} from={from} today={today} />
      <BoardFilters state={state} municipalities={board.municipalities} today={today} />
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <FilterChips
          chips={chipsOf(state, today)}
          clearHref={boardHref({ ...state, ...unfiltered }, {}, today)}
          found={totals.homes === 1 ? "1 hem" : `${totals.homes} hem`}
        />
        {homes.length > 0 && <BoardLegend days={days} />}
      </div>
      {homes.length === 0 ? (
        <NoHomes hasFilters={chipsOf(state, today).length > 0} />
      ) : (
        <>
          <PlaceBoard days={days} homes={homes} today={today} />
          <Pagination
            page={page}
            pages={pages}
            hrefOf={(wanted) => boardHref(state, { page: wanted }, today)}
          />
        </>
      )}
    </>
  );
}

/** "22 november–5 december 2026". */
function daysInWords(from: Day, last: Day): string {
  const end = formatDay(last);
  const start = formatDay(from);
  return `${start.slice(-4) === end.slice(-4) ? start.slice(0, -5) : start}–${end}`;
}

const unfiltered = { kind: null, age: null, municipality: null, form: null, isFreeOnly: false };

function chipsOf(state: BoardState, today: Day): FilterChip[] {
  const { kind, age, municipality, form, isFreeOnly } = state;
  const chip = (label: string, value: string, change: Partial<BoardState>) => ({
    label,
    value,
    removeHref: boardHref(state, change, today),
  });
  return [
    ...(kind ? [chip("Typ", homeKindLabels[kind], { kind: null })] : []),
    ...(age === null ? [] : [chip("Ålder", `${age} år`, { age: null })]),
    ...(municipality ? [chip("Kommun", municipality, { municipality: null })] : []),
    ...(form ? [chip("Avtal", contractFormLabels[form], { form: null })] : []),
    ...(isFreeOnly ? [chip("Bara", "lediga första dagen", { isFreeOnly: false })] : []),
  ];
}

function NoHomes({ hasFilters }: { hasFilters: boolean }) {
  return hasFilters ? (
    <EmptyState title={boardTexts.empty}>{boardTexts.emptyHint}</EmptyState>
  ) : (
    <EmptyState title={boardTexts.noHomes}>{boardTexts.noHomesHint}</EmptyState>
  );
}
