import type { ReactNode } from "react";

export type Fact = { term: string; value: ReactNode };

type FactsProps = { facts: Fact[]; columns?: 1 | 2 | 3 };

const columnLook = { 1: "", 2: "sm:grid-cols-2", 3: "sm:grid-cols-2 lg:grid-cols-3" };

/** Short pairs of term and value; an empty value shows as a dash with "saknas" read aloud. */
export function Facts({ facts, columns = 2 }: FactsProps) {
  return (
    <dl className={`grid gap-x-8 gap-y-3 ${columnLook[columns]}`}>
      {facts.map((fact) => (
        <div key={fact.term} className="keep-whole">
          <dt className="text-small text-soft">{fact.term}</dt>
          <dd className="font-semibold">{fact.value ?? <NoValue />}</dd>
        </div>
      ))}
    </dl>
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
