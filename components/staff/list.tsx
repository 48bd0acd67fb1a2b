import Link from "next/link";
import type { ReactNode } from "react";
import type { Choice } from "@/components/forms/select-field";
import { ListColumns } from "@/components/staff/list-columns";
import { ListFilterForm } from "@/components/staff/list-filter-form";
import { ListTable } from "@/components/staff/list-table";
import { KeepView, SavedViews } from "@/components/staff/saved-views";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChips } from "@/components/ui/filter-chips";
import { Pagination } from "@/components/ui/pagination";
import type { Query } from "@/lib/platform/paths";
import type { SavedView } from "@/lib/settings/views/queries";
import { countWords, pageWindow } from "@/lib/settings/views/rules";
import { type List, type ListState, pageSizes } from "@/lib/settings/views/schema";

/** What there is to choose among in filters whose options are "ids" or "words", by filter. */
export type ListChoices = Record<string, Choice[]>;

/** What the parts of a list share: what it is, what the address says, and how to change it. */
export type ListView = {
  list: List;
  state: ListState;
  choices: ListChoices;
  /** The address of the list without a query. */
  action: string;
  /** The address of the same list with something changed; it starts from its first page again. */
  hrefWith: (change: Partial<ListState>) => string;
};

export type StaffListProps<Value, Column extends string> = {
  list: List<Column>;
  state: ListState<Column>;
  /** Writes the address of the list: `paths.staff.inquiries`. */
  href: (query?: Query) => string;
  /** The table's name, read aloud. */
  caption: string;
  rows: readonly Value[];
  /** Rows in all, on every page. */
  count: number;
  rowKey: (row: Value) => string;
  /** What stands in each column; links to a person's file are never prefetched. */
  cells: Record<Column, (row: Value) => ReactNode>;
  choices?: ListChoices;
  /** In an order by words: what a row says, under which it stands with its like; null in other orders. */
  groupOf?: (row: Value) => string | null;
  /** Rows that can be chosen for a deed with many: the form that the boxes belong to, and their names. */
  choosing?: { formId: string; bar: ReactNode; labelOf: (row: Value) => string };
  /** Saved views; left out where none may be saved. */
  views?: readonly SavedView[];
  /** Shown when there are no rows and no filter is to blame. */
  empty: ReactNode;
};

/** A list with filters, order, columns, pages and saved views. Its whole state is its address. */
export function StaffList<Value, Column extends string>(props: StaffListProps<Value, Column>) {
  const { list, state, count, href } = props;
  const view = viewOf(props);
  const { page, pages } = pageWindow(state, count);
  const chips = chipsOf(view);
  return (
    <div className="space-y-4">
      {props.views && <SavedViews view={view} views={props.views} />}
      <ListFilterForm view={view} />
      {/* The tools fold out from the end of the whole row, wherever in it they stand. */}
      <div className="relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <FilterChips
          chips={chips}
          clearHref={view.hrefWith({ filters: {} })}
          found={countWords(count, list.noun)}
        />
        <div className="no-print flex flex-wrap items-center gap-x-1 text-small">
          <ListColumns view={view} />
          {props.views && <KeepView view={view} views={props.views} />}
        </div>
      </div>
      {count > 0 && props.choosing?.bar}
      {count > 0 ? (
        <ListTable {...props} view={view} />
      ) : chips.length > 0 ? (
        <EmptyState title={`Inga ${list.noun.many} passar filtren`}>
          Ta bort ett filter för att se fler.
        </EmptyState>
      ) : (
        props.empty
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(wanted) => href(list.print({ ...state, page: wanted }))}
      />
      {count > pageSizes[0] && <PageSizes view={view} />}
    </div>
  );
}

function viewOf<Value, Column extends string>(props: StaffListProps<Value, Column>): ListView {
  const { href, choices = {} } = props;
  const list: List = props.list;
  const state: ListState = props.state;
  return {
    list,
    state,
    choices,
    action: href(),
    hrefWith: (change) => href(list.print({ ...state, ...change, page: 1 })),
  };
}

function chipsOf({ list, state, choices, hrefWith }: ListView) {
  return list.filters.flatMap((filter) => {
    const chosen = state.filters[filter.id] ?? [];
    return chosen.map((value) => ({
      label: filter.label,
      value: labelOf(filter.options, choices[filter.id], value),
      removeHref: hrefWith({
        filters: { ...state.filters, [filter.id]: chosen.filter((each) => each !== value) },
      }),
    }));
  });
}

function labelOf(
  options: List["filters"][number]["options"],
  choices: Choice[] | undefined,
  value: string,
): string {
  if (typeof options !== "string") return options[value] ?? value;
  const known = choices?.find((choice) => choice.value === value)?.label;
  return known ?? (options === "words" ? value : "valt");
}

function PageSizes({ view: { state, hrefWith } }: { view: ListView }) {
  return (
    <nav aria-label="Rader per sida" className="no-print flex gap-3 text-small text-soft">
      <span>Rader per sida</span>
      {pageSizes.map((size) => (
        <Link
          key={size}
          href={hrefWith({ pageSize: size })}
          prefetch={false}
          aria-current={size === state.pageSize ? "true" : undefined}
          className="text-link min-w-6 text-center aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {size}
        </Link>
      ))}
    </nav>
  );
}
