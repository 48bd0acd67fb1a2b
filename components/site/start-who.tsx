import type { ReactNode } from "react";
import { KitchenTable } from "@/components/illustrations/pictures";

/** That many kinds of homes are needed, in the words of the web editor. */
export function StartWho({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto max-w-6xl px-4 py-14 sm:px-6 lg:py-20">
      <div className="grid items-center gap-x-14 gap-y-8 lg:grid-cols-[1.15fr_1fr]">
        <div className="overflow-hidden rounded-panel">
          <KitchenTable />
        </div>
        <div className="prose [&>h2]:text-[clamp(1.75rem,1.4rem+1.6vw,2.5rem)]">{children}</div>
      </div>
    </div>
  );
}
