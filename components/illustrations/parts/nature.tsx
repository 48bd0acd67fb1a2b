import { At, type Spot } from "@/components/illustrations/parts/picture";

/** A spruce, 110 high; `look` for one that stands in the dark. */
export function Spruce({ look = "fill-ill-spruce", ...spot }: Spot & { look?: string }) {
  return (
    <At {...spot}>
      <path className="fill-ill-wood-deep" d="M-4 -14h8V2h-8z" />
      <path
        className={look}
        d="M1-112c5 16 12 26 20 35-4 0-7 1-9 2 6 13 13 21 22 29-5 0-9 1-12 2 6 12 13 21 22 30-22 9-66 9-88 1 9-9 16-19 21-31-3-1-7-2-11-2 8-8 15-17 20-29-2-1-5-2-8-2 8-9 17-20 23-35z"
      />
    </At>
  );
}

/** A birch, 130 high. */
export function Birch(spot: Spot) {
  return (
    <At {...spot}>
      <path className="fill-ill-birch" d="M-5 2c2-30 1-62 3-96h5c2 34 0 66 3 96z" />
      <path
        className="stroke-ill-outline"
        strokeWidth="2"
        strokeLinecap="round"
        d="M-3-14h4M0-30h4M-3-47h4M-1-62h4"
      />
      <path
        className="fill-ill-leaf"
        d="M-3-132c16-2 24 10 23 20 11 3 16 15 10 25 5 12-4 24-15 23-8 8-24 8-31 0-12 3-23-8-19-20-8-10-3-23 8-26-2-12 8-22 24-22z"
      />
    </At>
  );
}

/** A rounded bush, 40 high. */
export function Bush(spot: Spot) {
  return (
    <At {...spot}>
      <path
        className="fill-ill-leaf"
        d="M-40 2c-6-12 2-22 11-22 1-13 18-19 27-11 10-8 27-1 27 12 12-1 19 11 13 21z"
      />
    </At>
  );
}

/** A few straws of grass. */
export function Grass(spot: Spot) {
  return (
    <At {...spot}>
      <path
        className="stroke-ill-spruce"
        fill="none"
        strokeWidth="2.5"
        strokeLinecap="round"
        d="M-9 0c0-6-2-10-5-14M-3 0c0-8 0-13-1-18M3 0c0-7 2-11 4-15M9 0c1-5 4-8 8-10"
      />
    </At>
  );
}
