import type { ReactNode } from "react";

type BadgeProps = { children: ReactNode; strong?: boolean };

/** A small count or mark beside a heading, tab or menu line. */
export function Badge({ children, strong = false }: BadgeProps) {
  const look = strong ? "bg-falu text-paper" : "bg-sunk text-soft";
  return (
    <span
      className={`inline-block min-w-[1.6em] rounded-full px-1.5 text-center text-small font-semibold tabular-nums ${look}`}
    >
      {children}
    </span>
  );
}
