import { cva } from "class-variance-authority";
import { CircleCheck, CircleDashed, CircleDot, Clock, OctagonX, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon, type IconShape } from "@/components/ui/icon";

export type Tone = "neutral" | "info" | "wait" | "good" | "warn" | "bad";

/** Each tone has a shape of its own, so that a status never rests on colour alone. */
const shapes: Record<Tone, IconShape> = {
  neutral: CircleDashed,
  info: CircleDot,
  wait: Clock,
  good: CircleCheck,
  warn: TriangleAlert,
  bad: OctagonX,
};

const tagLook = cva(
  "inline-flex max-w-full items-center gap-1.5 rounded-md border px-2 py-0.5 text-small font-semibold leading-snug",
  {
    variants: {
      tone: {
        neutral: "border-line bg-sunk text-soft",
        info: "border-info/30 bg-info-soft text-info",
        wait: "border-wait/30 bg-wait-soft text-wait",
        good: "border-good/30 bg-good-soft text-good",
        warn: "border-wait bg-wait-soft text-wait",
        bad: "border-falu/40 bg-falu-soft text-falu",
      },
    },
  },
);

type StatusTagProps = { tone: Tone; icon?: IconShape; children: ReactNode };

/** A status in words with a shape and a colour; pass `icon` to replace the tone's own shape. */
export function StatusTag({ tone, icon, children }: StatusTagProps) {
  return (
    <span className={tagLook({ tone })}>
      <Icon of={icon ?? shapes[tone]} className="size-[1em]" />
      <span className="min-w-0">{children}</span>
    </span>
  );
}
