import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";

const cardLook = cva("rounded-card border", {
  variants: {
    look: {
      plain: "border-line bg-surface",
      raised: "border-line bg-surface shadow-card",
      sunk: "border-transparent bg-sunk",
      pine: "border-transparent bg-pine-soft",
    },
    space: { tight: "p-4", normal: "p-5 sm:p-6", none: "" },
  },
  defaultVariants: { look: "plain", space: "normal" },
});

type CardProps = VariantProps<typeof cardLook> & { children: ReactNode; className?: string };

/** A framed surface. */
export function Card({ look, space, children, className }: CardProps) {
  return <div className={cardLook({ look, space, className })}>{children}</div>;
}
