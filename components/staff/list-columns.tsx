import { Columns3 } from "lucide-react";
import { HiddenFields } from "@/components/forms/hidden-fields";
import type { ListView } from "@/components/staff/list";
import { keptFields } from "@/components/staff/list-filter-form";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { listKeys } from "@/lib/settings/views/schema";

/** Which columns a list shows; the one that names its rows always stays. */
export function ListColumns({ view: { list, state, action } }: { view: ListView }) {
  const [, ...optional] = list.columns;
  if (optional.length < 2) return null;
  const query = list.print({ ...state, page: 1 });
  // Several values of one filter must stay several fields.
  const filters = list.filters.flatMap(({ id }) =>
    (state.filters[id] ?? []).map((value) => ({ id, value })),
  );
  const filterNames = list.filters.map(({ id }) => id);
  return (
    <details className="no-print relative text-small">
      <summary className="inline-flex min-h-8 list-none items-center gap-1.5 rounded-control px-2 text-pine underline hover:bg-pine-soft">
        <Icon of={Columns3} />
        Kolumner
      </summary>
      <form
        method="get"
        action={action}
        aria-label="Kolumner i listan"
        className="absolute right-0 z-10 mt-1 w-64 space-y-3 rounded-card border border-line bg-surface p-4 shadow-float"
      >
        <HiddenFields values={keptFields(query, [listKeys.columns, ...filterNames])} />
        {filters.map(({ id, value }) => (
          <input key={`${id}:${value}`} type="hidden" name={id} value={value} />
        ))}
        <fieldset>
          <legend className="font-semibold">Visa kolumnerna</legend>
          {optional.map(({ id, label }) => (
            <label key={id} className="flex min-h-8 cursor-pointer items-center gap-2">
              <input
                type="checkbox"
                name={listKeys.columns}
                value={id}
                defaultChecked={state.columns.includes(id)}
                key={String(state.columns.includes(id))}
                className="size-5 accent-pine"
              />
              {label}
            </label>
          ))}
        </fieldset>
        <Button type="submit" size="small">
          Visa kolumnerna
        </Button>
      </form>
    </details>
  );
}
