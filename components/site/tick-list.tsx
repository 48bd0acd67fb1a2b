import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

type TickListProps = { title: string; kind: "yes" | "no"; points: ReactNode[] };

/** What is asked or given, and what is not: in words first, the sign only repeats it. */
export function TickList({ title, kind, points }: TickListProps) {
  const look = kind === "yes" ? "text-good" : "text-falu";
  return (
    <div className="keep-whole rounded-card border border-line bg-surface p-5 sm:p-6">
      <h3 className="text-sub font-bold">{title}</h3>
      <ul className="mt-3 space-y-2">
        {points.map((point, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the points are fixed prose
          <li key={index} className="flex gap-2.5">
            <Icon of={kind === "yes" ? Check : Minus} className={`mt-[0.25em] ${look}`} />
            <span className="min-w-0">{point}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
