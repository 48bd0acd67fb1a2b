import { ChevronDown } from "lucide-react";
import { controlLook } from "@/components/forms/field-parts";
import { HiddenFields } from "@/components/forms/hidden-fields";
import type { Choice } from "@/components/forms/select-field";
import type { ListView } from "@/components/staff/list";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Query } from "@/lib/platform/paths";
import { type ListFilter, listKeys, sortValue } from "@/lib/settings/views/schema";

/** The filters of a list as a plain form that writes the address: it needs no JavaScript. */
export function ListFilterForm({ view }: { view: ListView }) {
  const { list, state, action } = view;
  if (list.filters.length === 0) return null;
  const kept = keptFields(list.print({ ...state, page: 1, filters: {} }), [listKeys.sort]);
  return (
    <form
      method="get"
      action={action}
      aria-label="Filtrera listan"
      className="no-print flex flex-wrap items-end gap-x-4 gap-y-3 rounded-card bg-sunk p-3"
    >
      <HiddenFields values={kept} />
      {list.filters.map((filter) =>
        filter.isMultiple ? (
          <FilterBoxes key={filter.id} filter={filter} view={view} />
        ) : (
          <FilterSelect key={filter.id} filter={filter} view={view} />
        ),
      )}
      <SortSelect view={view} />
      <Button type="submit" tone="secondary" size="small">
        Visa
      </Button>
    </form>
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

function FilterSelect({ filter, view }: FilterProps) {
  const id = `filter-${filter.id}`;
  return (
    <div>
      <label htmlFor={id} className="block text-small font-semibold">
        {filter.label}
      </label>
      <select
        id={id}
        name={filter.id}
        defaultValue={view.state.filters[filter.id]?.[0] ?? ""}
        // A new address draws the field anew, so that it never shows another filter than the list.
        key={view.state.filters[filter.id]?.[0] ?? ""}
        className={controlLook({ width: "short" })}
      >
        <option value="">Alla</option>
        {choicesOf({ filter, view }).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Many values fold away under their name, so that the filters leave room for the list. */
function FilterBoxes({ filter, view }: FilterProps) {
  const chosen = view.state.filters[filter.id] ?? [];
  return (
    <details key={chosen.join()} open={chosen.length > 0} className="group open:basis-full">
      <summary className="list-none">
        <span className="block text-small font-semibold">{filter.label}</span>
        <span
          className={`inline-flex items-center justify-between gap-3 ${controlLook({ width: "short" })}`}
        >
          {chosen.length === 0 ? "Alla" : `${chosen.length} valda`}
          <Icon of={ChevronDown} className="group-open:rotate-180" />
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
function SortSelect({ view: { list, state } }: { view: ListView }) {
  const value = sortValue(state.sort);
  return (
    <div className="sm:hidden">
      <label htmlFor="filter-sort" className="block text-small font-semibold">
        Ordning
      </label>
      <select
        id="filter-sort"
        name={listKeys.sort}
        defaultValue={value}
        key={value}
        className={controlLook({ width: "short" })}
      >
        {list.columns
          .filter(({ sortable }) => sortable)
          .flatMap(({ id, label }) => [
            <option key={id} value={id}>
              {label}, stigande
            </option>,
            <option key={`-${id}`} value={`-${id}`}>
              {label}, fallande
            </option>,
          ])}
      </select>
    </div>
  );
}

function choicesOf({ filter, view }: FilterProps): Choice[] {
  if (filter.options === "ids") return view.choices[filter.id] ?? [];
  return Object.entries(filter.options).map(([value, label]) => ({ value, label }));
}
