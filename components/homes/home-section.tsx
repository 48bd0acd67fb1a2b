import type { ReactNode } from "react";

type HomeSectionProps = { id: string; title: string; children: ReactNode };

/** A part of a home's page with its heading. */
export function HomeSection({ id, title, children }: HomeSectionProps) {
  return (
    <section aria-labelledby={id} className="space-y-3">
      <h2 id={id} className="text-heading">
        {title}
      </h2>
      {children}
    </section>
  );
}
