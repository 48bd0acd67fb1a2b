import type { ReactNode } from "react";
import { Icon, type IconShape } from "@/components/ui/icon";

type ListToolProps = { icon: IconShape; name: string; children: ReactNode };

/** A tool of a list: folds out over the rows, so that they stay where they are. */
export function ListTool({ icon, name, children }: ListToolProps) {
  return (
    <details name="list-tool">
      <summary className="inline-flex min-h-8 list-none items-center gap-1.5 rounded-control px-2 text-pine underline hover:bg-pine-soft">
        <Icon of={icon} />
        {name}
      </summary>
      <div className="absolute right-0 z-10 mt-1 w-72 max-w-[calc(100vw-2rem)] rounded-card border border-line bg-surface p-4 shadow-float">
        {children}
      </div>
    </details>
  );
}
