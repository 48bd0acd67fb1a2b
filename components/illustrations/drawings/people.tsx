import type { ReactNode } from "react";
import type { Skin } from "@/components/illustrations/drawings/walkers";
import { At, type Spot } from "@/components/illustrations/parts/picture";

const skins: Record<Skin, string> = {
  a: "fill-ill-skin-a",
  b: "fill-ill-skin-b",
  c: "fill-ill-skin-c",
  d: "fill-ill-skin-d",
};

export type BustProps = Spot & {
  skin: Skin;
  /** Colour class of the clothes. */
  clothes: string;
  /** Drawn over the head: hair, cap or scarf. */
  hair: ReactNode;
  /** Drawn under the head: hair that falls behind the shoulders. */
  behind?: ReactNode;
  mood?: "smile" | "calm" | "asleep";
  children?: ReactNode;
};

/** Head and shoulders from the front; the origin is the middle of the neck's foot. */
export function Bust({
  skin,
  clothes,
  hair,
  behind,
  mood = "smile",
  children,
  ...spot
}: BustProps) {
  return (
    <At {...spot}>
      {behind}
      <path className={clothes} d="M-50 74C-54 26-40 4-16-2h32C40 4 54 26 50 74z" />
      <path className={skins[skin]} d="M-11-22h22V2c-4 9-18 9-22 0z" />
      <ellipse className={skins[skin]} cx="0" cy="-46" rx="25" ry="29" />
      <circle className={skins[skin]} cx="-25" cy="-45" r="5" />
      <circle className={skins[skin]} cx="25" cy="-45" r="5" />
      <Face mood={mood} />
      {hair}
      {children}
    </At>
  );
}

function Face({ mood }: { mood: NonNullable<BustProps["mood"]> }) {
  const line = "stroke-ill-outline";
  return (
    <>
      <circle className="fill-ill-rust opacity-25" cx="-14" cy="-36" r="5" />
      <circle className="fill-ill-rust opacity-25" cx="14" cy="-36" r="5" />
      {mood === "asleep" ? (
        <path
          className={line}
          fill="none"
          strokeWidth="2.2"
          strokeLinecap="round"
          d="M-14-46c3 3 6 3 9 0M5-46c3 3 6 3 9 0"
        />
      ) : (
        <>
          <circle className="fill-ill-outline" cx="-9.5" cy="-46" r="2.6" />
          <circle className="fill-ill-outline" cx="9.5" cy="-46" r="2.6" />
        </>
      )}
      <path
        className={line}
        fill="none"
        strokeWidth="2.4"
        strokeLinecap="round"
        d={mood === "smile" ? "M-9-31c5 6 13 6 18 0" : "M-6-29c4 2 8 2 12 0"}
      />
    </>
  );
}

/** Short hair. */
export function ShortHair({ look }: { look: string }) {
  return (
    <path
      className={look}
      d="M-27-46c-3-22 8-35 27-35s30 13 27 35c-3-9-7-14-12-18-9 3-21 3-29 0-6 4-10 9-13 18z"
    />
  );
}

/** A fringe and hair behind the ears; use `LongHairBack` behind the head. */
export function Fringe({ look }: { look: string }) {
  return (
    <path
      className={look}
      d="M-27-48c-2-21 9-33 27-33s29 12 27 33c-8-4-16-10-21-18-6 10-19 15-33 18z"
    />
  );
}

export function LongHairBack({ look }: { look: string }) {
  return <path className={look} d="M-30-50c0-40 60-40 60 0 0 22 6 36 8 52H-38c2-16 8-30 8-52z" />;
}

/** Grey hair in a bun. */
export function Bun({ look }: { look: string }) {
  return (
    <>
      <circle className={look} cx="2" cy="-84" r="11" />
      <path
        className={look}
        d="M-27-44c-4-24 8-36 27-36s31 12 27 36c-2-12-8-20-17-23-11 2-28 6-37 23z"
      />
    </>
  );
}

/** Curls. */
export function Curls({ look }: { look: string }) {
  return (
    <path
      className={look}
      d="M-26-40c-10-2-13-14-6-20-4-9 3-17 11-16 2-9 13-12 20-6 7-6 18-3 20 6 8-1 15 7 11 16 8 6 5 18-4 20-1-9-4-16-10-20-12 4-22 4-32 0-6 4-9 11-10 20z"
    />
  );
}

/** A headscarf round the face. */
export function Scarf({ look }: { look: string }) {
  return (
    <path
      className={look}
      fillRule="evenodd"
      d="M0-84c22 0 33 16 33 38 0 24 4 40 14 54-20 14-74 14-94 0 10-14 14-30 14-54 0-22 11-38 33-38zm0 16c-13 0-20 9-20 23s8 27 20 27 20-13 20-27-7-23-20-23z"
    />
  );
}

/** A beard round a smile. */
export function Beard({ look }: { look: string }) {
  return (
    <path
      className={look}
      fillRule="evenodd"
      d="M-25-44c4 6 8 8 12 8 6-3 20-3 26 0 4 0 8-2 12-8 2 20-8 33-25 33s-27-13-25-33zm17 13c4 7 12 7 16 0-5-2-11-2-16 0z"
    />
  );
}
