import { Children, type ReactNode } from "react";
import { AccordionGroup } from "@/components/ui/accordion";

/** Several blocks of a kind in a row, drawn as one list. */
export function ContentRun({ name, children }: { name: string; children: ReactNode }) {
  if (name === "fraga-run") {
    return (
      <div className="wide max-w-[44rem]">
        <AccordionGroup>{children}</AccordionGroup>
      </div>
    );
  }
  if (name === "steg-run") return <ol className="steps wide">{children}</ol>;
  const isOne = Children.toArray(children).filter((child) => typeof child !== "string").length < 2;
  if (name === "ruta-run") {
    return <dl className="wide grid gap-x-10 gap-y-6 sm:grid-cols-2">{children}</dl>;
  }
  return <div className={isOne ? "" : "wide grid gap-5 md:grid-cols-2"}>{children}</div>;
}
