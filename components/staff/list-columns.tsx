import { Columns3 } from "lucide-react";
import { HiddenFields } from "@/components/forms/hidden-fields";
import type { ListView } from "@/components/staff/list";
import { keptFields } from "@/components/staff/list-filter-form";
import { ListTool } from "@/components/staff/list-tool";
import { Button } from "@/components/ui/button";
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
    <ListTool icon={Columns3} name="Kolumner">
      <form method="get" action={action} aria-label="Kolumner i listan" className="space-y-3">
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
                className="tick size-5"
              />
              {label}
            </label>
          ))}
        </fieldset>
        <Button type="submit" size="small">
          Visa kolumnerna
        </Button>
      </form>
    </ListTool>
  );
}
