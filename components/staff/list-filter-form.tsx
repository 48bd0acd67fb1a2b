import { HiddenFields } from "@/components/forms/hidden-fields";
import type { Choice } from "@/components/forms/select-field";
import { FilterBar, FilterChoice, filterLook } from "@/components/staff/filter-bar";
import type { ListView } from "@/components/staff/list";
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
      {list.filters.map((filter) =>
        filter.isMultiple ? (
          <FilterBoxes key={filter.id} filter={filter} view={view} />
        ) : (
          <FilterChoice
            key={filter.id}
            id={`filter-${filter.id}`}
            name={filter.id}
            label={filter.label}
            value={state.filters[filter.id]?.[0] ?? ""}
            choices={choicesOf({ filter, view })}
            all="Alla"
          />
        ),
      )}
      <SortChoice view={view} />
    </FilterBar>
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
      className="open:col-span-2 sm:open:basis-full"
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
            <label key={value} className="inline-flex min-h-8 cursor-pointer items-center gap-2">
              <input
                type="checkbox"
                name={filter.id}
                value={value}
                defaultChecked={chosen.includes(value)}
                className="size-5 accent-pine"
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}

/** On a phone the columns have no heads to sort by. */
function SortChoice({ view: { list, state } }: { view: ListView }) {
  return (
    <div className="sm:hidden">
      <FilterChoice
        id="filter-sort"
        name={listKeys.sort}
        label="Ordning"
        value={sortValue(state.sort)}
        choices={list.columns
          .filter(({ sortable }) => sortable)
          .flatMap(({ id, label }) => [
            { value: id, label: `${label}, stigande` },
            { value: `-${id}`, label: `${label}, fallande` },
          ])}
      />
    </div>
  );
}

function choicesOf({ filter, view }: FilterProps): Choice[] {
  if (filter.options === "ids") return view.choices[filter.id] ?? [];
  return Object.entries(filter.options).map(([value, label]) => ({ value, label }));
}
