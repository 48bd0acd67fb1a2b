import { At, type Spot } from "@/components/illustrations/parts/picture";

export type Skin = "a" | "b" | "c" | "d";

const skins: Record<Skin, string> = {
  a: "fill-ill-skin-a",
  b: "fill-ill-skin-b",
  c: "fill-ill-skin-c",
  d: "fill-ill-skin-d",
};

type WalkerProps = Spot & { skin: Skin; hair: string; coat: string; trousers: string };

/** A grown-up on foot seen from behind, 96 high, the right hand held out to somebody smaller. */
export function GrownUp({ skin, hair, coat, trousers, ...spot }: WalkerProps) {
  return (
    <At {...spot}>
      <path className={trousers} d="M-13-40h12L-2 0h-9zM1-40h13L12 0H3z" />
      <path className="fill-ill-outline" d="M-13-3h12v5h-13zM2-3h12l1 5H2z" />
      <path className={coat} d="M-17-36c-2-18 1-32 8-37h19c7 5 9 19 8 37-11 3-24 3-35 0z" />
      <path className={coat} d="M12-70c9 6 13 18 18 29l-7 4c-7-9-12-18-15-27z" />
      <path className={coat} d="M-12-70c-7 7-9 19-9 31l7 1c2-11 4-20 7-27z" />
      <circle className={skins[skin]} cx="27.5" cy="-37" r="4.2" />
      <circle className={skins[skin]} cx="-17.5" cy="-36" r="4.2" />
      <path className={skins[skin]} d="M-4-78h9v8h-9z" />
      <circle className={hair} cx="0.5" cy="-86" r="11.5" />
      <path className={hair} d="M-11-88c-3 12 0 19 5 21 6-3 10-2 13 0 4-4 6-12 4-22z" />
    </At>
  );
}

/** A child with a rucksack seen from behind, 62 high. */
export function SchoolChild({ skin, hair, coat, trousers, ...spot }: WalkerProps) {
  return (
    <At {...spot}>
      <path className={trousers} d="M-9-24h8L-2 0h-7zM1-24h8L9 0H2z" />
      <path className="fill-ill-outline" d="M-10-2h9v4h-9zM1-2h9v4H1z" />
      <path className={coat} d="M-12-20c-1-13 1-22 6-25H6c5 3 7 12 6 25-8 2-16 2-24 0z" />
      <path className={coat} d="M-8-44c-7 0-12 3-16 8l4 5c5-4 9-6 13-7z" />
      <path className={coat} d="M9-43c4 5 6 12 6 20h-6c-1-6-2-11-4-15z" />
      <circle className={skins[skin]} cx="12" cy="-22" r="3.2" />
      <path className="fill-ill-ochre" d="M-8-42H8c3 6 3 13 1 20H-9c-2-7-2-14 1-20z" />
      <path className="fill-ill-rust" d="M-6-32H6v9H-6z" />
      <circle className={hair} cx="0" cy="-54" r="10" />
    </At>
  );
}
