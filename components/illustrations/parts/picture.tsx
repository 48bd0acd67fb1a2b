import type { ReactNode } from "react";

type PictureProps = {
  viewBox: string;
  /** What the picture shows, when it says something that the text does not. */
  title?: string;
  /** "fit" shows all of it; "fill" covers its frame and lets the edges go. */
  frame?: "fit" | "fill";
  className?: string;
  children: ReactNode;
};

/** The paper that a picture is drawn on; without a title it is decoration and stays silent. */
export function Picture({ viewBox, title, frame = "fit", className, children }: PictureProps) {
  const aspect = frame === "fill" ? "xMidYMax slice" : "xMidYMid meet";
  const look = className ?? "block h-auto w-full";
  if (!title) {
    return (
      <svg viewBox={viewBox} preserveAspectRatio={aspect} className={look} aria-hidden="true">
        {children}
      </svg>
    );
  }
  return (
    <svg viewBox={viewBox} preserveAspectRatio={aspect} className={look} role="img">
      <title>{title}</title>
      {children}
    </svg>
  );
}

export type Spot = { x: number; y: number; scale?: number; flip?: boolean };

/** Puts a drawing whose own origin is its foot at a spot. */
export function At({ x, y, scale = 1, flip, children }: Spot & { children: ReactNode }) {
  const wide = flip ? -scale : scale;
  return <g transform={`translate(${x} ${y}) scale(${wide} ${scale})`}>{children}</g>;
}
