import type { ReactNode } from "react";
import { AccordionGroup } from "@/components/ui/accordion";

/** Questions of one kind under a heading. */
export function QuestionGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-3 text-heading">{title}</h2>
      <AccordionGroup>{children}</AccordionGroup>
    </section>
  );
}
