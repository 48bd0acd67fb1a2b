import { cva } from "class-variance-authority";
import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

export const controlLook = cva(
  "block max-w-full rounded-control border-(length:--control-border) bg-surface px-3 py-2 text-(length:--control-text) text-ink placeholder:text-soft disabled:bg-sunk aria-[invalid=true]:border-falu border-edge hover:border-ink",
  {
    variants: {
      width: {
        full: "w-full",
        half: "w-full sm:w-80",
        short: "w-48",
        tiny: "w-24",
        day: "w-full sm:w-32",
        filter: "w-full sm:w-36",
        "wide-filter": "w-full sm:w-44",
      },
      kind: {
        line: "min-h-(--control-height)",
        pick: "pick min-h-(--control-height) pr-9 text-ellipsis",
        // Grows with what is written, where the browser knows how.
        area: "field-sizing-content min-h-24 max-h-[32rem] leading-normal",
      },
    },
    defaultVariants: { width: "full", kind: "line" },
  },
);

export type FieldWidth = "full" | "half" | "short" | "tiny";

export const hintId = (id: string) => `${id}-hint`;
export const errorId = (id: string) => `${id}-error`;

/** Ids of the hint and the error that are there, for `aria-describedby`. */
export function describedBy(id: string, has: { hint: boolean; error: boolean }) {
  const ids = [has.hint && hintId(id), has.error && errorId(id)].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** "(valfritt)" after the label of a field that may be left. */
export function OptionalMark() {
  return <span className="font-normal text-soft"> (valfritt)</span>;
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={hintId(id)} className="text-small text-soft">
      {children}
    </p>
  );
}

/** The field's own error, said with "Fel:" to those who cannot see its colour. */
export function FieldError({ id, errors }: { id: string; errors: string[] }) {
  if (errors.length === 0) return null;
  return (
    <p id={errorId(id)} className="flex items-start gap-1.5 font-semibold text-falu">
      <Icon of={CircleAlert} className="mt-[0.2em]" />
      <span>
        <span className="sr-only">Fel: </span>
        {errors.join(" ")}
      </span>
    </p>
  );
}

/** The frame around a control: a bar at the side when something is wrong. */
export function frameLook(hasError: boolean): string {
  return hasError
    ? "max-w-full space-y-1.5 border-l-4 border-falu pl-3.5"
    : "max-w-full space-y-1.5";
}
