type GlowProps = {
  /** Unique on the page: the circle finds its fading by it. */
  id: string;
  x: number;
  y: number;
  radius: number;
};

/** Lamplight that fades into the dark. */
export function Glow({ id, x, y, radius }: GlowProps) {
  return (
    <>
      <radialGradient id={id}>
        <stop className="[stop-color:var(--color-ill-lit)]" offset="0" stopOpacity="0.6" />
        <stop className="[stop-color:var(--color-ill-lit-deep)]" offset="0.5" stopOpacity="0.22" />
        <stop className="[stop-color:var(--color-ill-lit-deep)]" offset="1" stopOpacity="0" />
      </radialGradient>
      <circle fill={`url(#${id})`} cx={x} cy={y} r={radius} />
    </>
  );
}
