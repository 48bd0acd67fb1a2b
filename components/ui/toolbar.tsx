import type { ReactNode } from "react";

type ToolbarProps = { label: string; children: ReactNode; end?: ReactNode };

/** Deeds and filters above a list or a file. */
export function Toolbar({ label, children, end }: ToolbarProps) {
  return (
    // A fieldset would announce "group" for each control; the label on a group does it once.
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons is not a form
    <div
      role="group"
      aria-label={label}
      className="no-print flex flex-wrap items-center justify-between gap-3"
    >
      <div className="flex flex-wrap items-end gap-2">{children}</div>
      {end && <div className="flex flex-wrap items-center gap-2">{end}</div>}
    </div>
  );
}
