import type { ReactNode } from "react";

export type Fact = { term: string; value: ReactNode };

type FactsProps = { facts: Fact[]; columns?: 1 | 2 | 3 };

const columnLook = { 1: "", 2: "@[16rem]:grid-cols-2", 3: "@[16rem]:grid-cols-2 @lg:grid-cols-3" };

/** Short pairs of term and value; an empty value shows as a dash with "saknas" read aloud. */
export function Facts({ facts, columns = 2 }: FactsProps) {
  return (
    <div className="@container">
      <dl className={`grid gap-x-6 gap-y-3 ${columnLook[columns]}`}>
        {facts.map((fact) => (
          <div key={fact.term} className="keep-whole min-w-0">
            <dt className="text-small text-soft">{fact.term}</dt>
            <dd className="font-semibold wrap-anywhere">{fact.value ?? <NoValue />}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function NoValue() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">saknas</span>
    </>
  );
}
