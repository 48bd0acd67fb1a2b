import { SlidersHorizontal } from "lucide-react";
import type { ReactNode } from "react";
import { controlLook } from "@/components/forms/field-parts";
import type { Choice } from "@/components/forms/select-field";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

type FilterBarProps = { label: string; action: string; children: ReactNode };

/**
 * What is shown, as a plain form that writes the address: it needs no JavaScript. On a phone it
 * folds away, so that the rows come first.
 */
export function FilterBar({ label, action, children }: FilterBarProps) {
  return (
    <details className="phone-fold no-print">
      <summary className="flex min-h-11 list-none items-center justify-center gap-2 rounded-control border-2 border-pine bg-surface font-semibold text-pine hover:bg-pine-soft">
        <Icon of={SlidersHorizontal} />
        Välj vad som visas
      </summary>
      <form
        method="get"
        action={action}
        aria-label={label}
        className="filters mt-2 grid items-end gap-3 rounded-card bg-sunk p-3 sm:mt-0 sm:flex sm:flex-wrap"
      >
        {children}
        <Button type="submit" tone="secondary">
          Visa
        </Button>
      </form>
    </details>
  );
}

type FilterChoiceProps = {
  id: string;
  name: string;
  label: string;
  value: string;
  choices: readonly Choice[];
  /** The line that takes the filter away; without it one choice always holds. */
  all?: string;
  /** Its words are longer than those of most. */
  isWide?: boolean;
};

/** One filter with one value. */
export function FilterChoice({ id, name, label, value, choices, all, isWide }: FilterChoiceProps) {
  return (
    <div>
      <FilterLabel of={id}>{label}</FilterLabel>
      <select
        id={id}
        name={name}
        defaultValue={value}
        // A new address draws the field anew, so that it never shows another filter than the rows.
        key={value}
        className={isWide ? controlLook({ kind: "pick", width: "wide-filter" }) : filterLook}
      >
        {all !== undefined && <option value="">{all}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** How the controls of a filter bar look. */
export const filterLook = controlLook({ kind: "pick", width: "filter" });

export function FilterLabel({ of, children }: { of: string; children: ReactNode }) {
  return (
    <label htmlFor={of} className="mb-0.5 block text-small font-semibold">
      {children}
    </label>
  );
}
