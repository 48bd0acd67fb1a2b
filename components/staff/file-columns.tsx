import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";

type FileColumnsProps = {
  /** What one works with. */
  main: ReactNode;
  /** What one looks up: beside the work, and between its two parts on a phone. */
  aside: ReactNode;
  /** What has been written and done. */
  rest: ReactNode;
  /** What is looked up last: below the aside, and at the end on a phone. */
  last?: ReactNode;
};

/**
 * A matter's page in two columns. The aside reaches past the first row into the second, and the rest
 * past the second into the third, so that neither column waits for the other.
 */
export function FileColumns({ main, aside, rest, last }: FileColumnsProps) {
  return (
    <div className="grid gap-x-8 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_auto_1fr] xl:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0 space-y-8">{main}</div>
      <div className="min-w-0 space-y-5 lg:col-start-2 lg:row-span-2 lg:row-start-1">{aside}</div>
      <div className="min-w-0 space-y-8 lg:col-start-1 lg:row-span-2 lg:row-start-2">{rest}</div>
      {last && <div className="min-w-0 lg:col-start-2 lg:row-start-3">{last}</div>}
    </div>
  );
}

type AsidePartProps = { id: string; title: string; children: ReactNode };

/** Something to look up, on a surface of its own beside the work. */
export function AsidePart({ id, title, children }: AsidePartProps) {
  return (
    <Card space="tight">
      <section aria-labelledby={id} className="space-y-3">
        <h2 id={id} className="text-sub">
          {title}
        </h2>
        {children}
      </section>
    </Card>
  );
}
