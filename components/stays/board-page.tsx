import { BoardFilters, BoardSteps } from "@/components/stays/board-filters";
import { BoardLegend } from "@/components/stays/board-legend";
import { PlaceBoard } from "@/components/stays/place-board";
import { EmptyState } from "@/components/ui/empty-state";
import { type FilterChip, FilterChips } from "@/components/ui/filter-chips";
import { PageHeading } from "@/components/ui/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { StatTile } from "@/components/ui/stat-tile";
import { contractFormLabels } from "@/lib/contracts/texts";
import { homeKindLabels } from "@/lib/homes/texts";
import { addDays, type Day, formatDay } from "@/lib/platform/dates";
import type { Board, BoardTotals } from "@/lib/stays/board/queries";
import { type BoardState, boardHref } from "@/lib/stays/board/schema";
import { boardTexts, totalsInWords } from "@/lib/stays/board/texts";
import { dayShort } from "@/lib/stays/occupancy/rules";

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
        eyebrow={`${formatDay(from)} till ${formatDay(last)}`}
        actions={<BoardSteps state={state} today={today} />}
      />
      <Totals totals={totals} from={from} today={today} />
      <p>{totalsInWords(totals, { from, today })}</p>
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

type TotalsProps = { totals: BoardTotals; from: Day; today: Day };

function Totals({ totals, from, today }: TotalsProps) {
  const when = from === today ? "i natt" : dayShort(from);
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
      <StatTile
        label="Platser under avtal"
        value={totals.contracted}
        note={`${totals.homes} hem`}
      />
      <StatTile
        label={`Lediga ${when}`}
        value={totals.free}
        note={totals.homesWithRoom === 1 ? "i 1 hem" : `i ${totals.homesWithRoom} hem`}
      />
      <StatTile label="Hålls" value={totals.held} note="väntar på svar eller beslut" />
      <StatTile label="Upptagna" value={totals.occupied} note="placerade barn" />
      <StatTile label="Paus eller stopp" value={totals.closed} note="tomma platser" />
    </div>
  );
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
