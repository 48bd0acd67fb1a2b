import { cx } from "class-variance-authority";
import type { LucideIcon } from "lucide-react";

export type IconShape = LucideIcon;

type IconProps = { of: IconShape; className?: string };

/** A decorative sign beside words: grows with the text, never read aloud. */
export function Icon({ of: Shape, className }: IconProps) {
  return (
    <Shape
      aria-hidden="true"
      focusable="false"
      strokeWidth={2.1}
      className={cx("inline-block size-[1.2em] shrink-0 align-[-0.2em]", className)}
    />
  );
}
