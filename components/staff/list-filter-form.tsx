import { SlidersHorizontal } from "lucide-react";
import { HiddenFields } from "@/components/forms/hidden-fields";
import type { Choice } from "@/components/forms/select-field";
import { FilterBar, FilterChoice, filterLook } from "@/components/staff/filter-bar";
import type { ListView } from "@/components/staff/list";
import { Icon } from "@/components/ui/icon";
import type { Query } from "@/lib/platform/paths";
import { type ListFilter, listKeys, sortValue } from "@/lib/settings/views/schema";

/** The filters of a list. */
export function ListFilterForm({ view }: { view: ListView }) {
  const { list, state, action } = view;
  if (list.filters.length === 0) return null;
  const kept = keptFields(list.print({ ...state, page: 1, filters: {} }), [listKeys.sort]);
  return (
    <FilterBar label="Filtrera listan" action={action}>
      <HiddenFields values={kept} />
      <Filters filters={list.filters.filter(({ isRare }) => !isRare)} view={view} />
      <SortChoice view={view} />
      <RareFilters view={view} />
    </FilterBar>
  );
}

function Filters({ filters, view }: { filters: readonly ListFilter[]; view: ListView }) {
  return filters.map((filter) =>
    filter.isMultiple ? (
      <FilterBoxes key={filter.id} filter={filter} view={view} />
    ) : (
      <FilterChoice
        key={filter.id}
        id={`filter-${filter.id}`}
        name={filter.id}
        label={filter.label}
        value={view.state.filters[filter.id]?.[0] ?? ""}
        choices={choicesOf({ filter, view })}
        all="Alla"
      />
    ),
  );
}

/** What is seldom asked for stands behind one fold, open as soon as one of them is in force. */
function RareFilters({ view }: { view: ListView }) {
  const rare = view.list.filters.filter(({ isRare }) => isRare);
  if (rare.length === 0) return null;
  const inForce = rare.filter(({ id }) => (view.state.filters[id] ?? []).length > 0).length;
  return (
    <details key={inForce} open={inForce > 0} className="col-span-full sm:open:basis-full">
      <summary className="inline-flex min-h-11 list-none items-center gap-1.5 text-pine underline">
        <Icon of={SlidersHorizontal} />
        Fler filter
      </summary>
      <div className="filters mt-1 grid items-end gap-3 sm:flex sm:flex-wrap">
        <Filters filters={rare} view={view} />
      </div>
    </details>
  );
}

/** What a plain form must carry along so that the rest of the address stays. */
export function keptFields(query: Query, without: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      value === null || value === undefined || without.includes(name)
        ? []
        : [[name, [value].flat().join(",")]],
    ),
  );
}

type FilterProps = { filter: ListFilter; view: ListView };

/** Many values fold away under their name, so that the filters leave room for the list. */
function FilterBoxes({ filter, view }: FilterProps) {
  const chosen = view.state.filters[filter.id] ?? [];
  return (
    <details
      key={chosen.join()}
      open={chosen.length > 0}
      className="open:col-span-full sm:open:basis-full"
    >
      <summary className="list-none">
        <span className="mb-0.5 block text-small font-semibold">{filter.label}</span>
        <span className={`flex items-center ${filterLook}`}>
          {chosen.length === 0 ? "Alla" : `${chosen.length} valda`}
        </span>
      </summary>
      <fieldset className="mt-2">
        <legend className="sr-only">{filter.label}</legend>
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          {choicesOf({ filter, view }).map(({ value, label }) => (
            <label
              key={value}
              className="inline-flex min-h-8 max-w-full cursor-pointer items-center gap-2"
            >
              <input
                type="checkbox"
                name={filter.id}
                value={value}
                defaultChecked={chosen.includes(value)}
                className="tick size-5"
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}

/** On a phone the columns have no heads to sort by, and some orders have no column at all. */
function SortChoice({ view: { list, state } }: { view: ListView }) {
  const { orders = [] } = list;
  return (
    <div className={orders.length > 0 ? "" : "sm:hidden"}>
      <FilterChoice
        id="filter-sort"
        name={listKeys.sort}
        label="Ordning"
        value={sortValue(state.sort)}
        choices={[
          ...orders.map(({ id, label }) => ({ value: id, label })),
          ...list.columns
            .filter(({ sortable }) => sortable)
            .flatMap(({ id, label }) => [
              { value: id, label: `${label}, stigande` },
              { value: `-${id}`, label: `${label}, fallande` },
            ]),
        ]}
      />
    </div>
  );
}

function choicesOf({ filter, view }: FilterProps): Choice[] {
  if (typeof filter.options === "string") return view.choices[filter.id] ?? [];
  return Object.entries(filter.options).map(([value, label]) => ({ value, label }));
}
