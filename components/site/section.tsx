import type { ReactNode } from "react";

type SectionProps = {
  id: string;
  title: string;
  lead?: ReactNode;
  ground?: "paper" | "sunk";
  children: ReactNode;
};

/** One part of the start page, with its heading. */
export function Section({ id, title, lead, ground = "paper", children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={ground === "sunk" ? "bg-sunk" : ""}>
      <div className="mx-auto max-w-6xl px-4 py-14 sm:px-6 lg:py-20">
        <h2 id={id} className="max-w-3xl text-[clamp(1.75rem,1.4rem+1.6vw,2.5rem)] leading-tight">
          {title}
        </h2>
        {lead && <p className="mt-3 max-w-2xl text-lead text-soft">{lead}</p>}
        <div className="mt-8 lg:mt-10">{children}</div>
      </div>
    </section>
  );
}
