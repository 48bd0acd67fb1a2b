import type { ReactNode } from "react";
import { Glow } from "@/components/illustrations/drawings/glow";
import {
  Bust,
  Curls,
  Fringe,
  LongHairBack,
  ShortHair,
} from "@/components/illustrations/drawings/people";
import { GrownUp, SchoolChild } from "@/components/illustrations/drawings/walkers";
import { Birch, Bush, Spruce } from "@/components/illustrations/parts/nature";
import { At, Picture } from "@/components/illustrations/parts/picture";

function Scene({ ground, children }: { ground: string; children: ReactNode }) {
  return (
    <Picture viewBox="0 0 320 220">
      <rect className={ground} width="320" height="220" />
      {children}
    </Picture>
  );
}

/** 02.10: the telephone rings beside the bed. */
export function NightCall() {
  return (
    <Scene ground="fill-ill-night">
      <path className="fill-ill-night-ink" d="M34 22h92v94H34z" />
      <path className="fill-ill-night-soft" d="M41 29h36v80H41zM83 29h36v80H83z" />
      <path className="fill-ill-lit" d="M101 46a13 13 0 1 0 13 19 11 11 0 0 1-13-19z" />
      <path
        className="fill-ill-snow"
        d="m56 50 1.4 3.6L61 55l-3.6 1.4L56 60l-1.4-3.6L51 55l3.6-1.4zM66 84l1 2.6 2.6 1-2.6 1-1 2.6-1-2.6-2.6-1 2.6-1z"
      />
      <path className="fill-ill-night-ink" d="M28 114h104v8H28z" />
      <Glow id="sken-natt" x={226} y={86} radius={112} />
      <path className="fill-ill-lit" d="m194 92 13-36h34l13 36z" />
      <path className="fill-ill-lit-deep" d="M194 92h60l1.5 4h-63z" />
      <path className="fill-ill-snow" d="M221 96h6v34h-6z" />
      <path className="fill-ill-snow" d="M208 128c2-5 30-5 32 0v4h-32z" />
      <path className="fill-ill-wood" d="M178 132h124v11H178z" />
      <path className="fill-ill-wood-deep" d="M186 143h108v77H186z" />
      <path className="fill-ill-wood" d="M196 154h88v30h-88zM196 192h88v28h-88z" />
      <circle className="fill-ill-lit-deep" cx="240" cy="169" r="4.5" />
      <circle className="fill-ill-lit-deep" cx="240" cy="206" r="4.5" />
      <path className="fill-ill-outline" d="M265 99a4 4 0 0 1 4-4h15a4 4 0 0 1 4 4v33h-23z" />
      <path className="fill-ill-lit" d="M268.5 100h16v26h-16z" />
      <path
        className="stroke-ill-lit"
        fill="none"
        strokeWidth="3.5"
        strokeLinecap="round"
        d="M259 104c-4 6-4 13 0 19M294 104c4 6 4 13 0 19M301 98c6 9 6 22 0 31"
      />
      <path className="fill-ill-wood-deep" d="M0 128h12v92H0z" />
      <path className="fill-ill-snow" d="M12 176c0-18 16-24 46-24s48 6 50 22c1 12-6 20-18 20H12z" />
      <path className="fill-ill-blue" d="M12 188c56-12 108-8 134 6 14 8 20 16 22 26H12z" />
      <path
        className="fill-ill-snow opacity-60"
        d="M12 188c56-12 108-8 134 6 3 2 6 4 8 6-40-10-92-10-142-1z"
      />
    </Scene>
  );
}

/** 07.00: porridge, and nobody has to talk. */
export function Morning() {
  return (
    <Scene ground="fill-ill-wall">
      <path className="fill-ill-trim" d="M26 20h88v92H26z" />
      <path className="fill-ill-dawn" d="M34 28h72v76H34z" />
      <circle className="fill-ill-sun" cx="70" cy="78" r="19" />
      <path className="fill-ill-mid" d="M34 88c24-10 48-8 72 0v16H34z" />
      <path className="stroke-ill-trim" strokeWidth="5" d="M70 28v76" />
      <Bust
        x={120}
        y={144}
        scale={0.86}
        skin="d"
        clothes="fill-ill-teal"
        hair={<ShortHair look="fill-ill-hair-dark" />}
      />
      <Bust
        x={228}
        y={142}
        scale={0.7}
        skin="a"
        mood="calm"
        clothes="fill-ill-ochre"
        behind={<LongHairBack look="fill-ill-hair-blond" />}
        hair={<Fringe look="fill-ill-hair-blond" />}
      />
      <path className="fill-ill-wood" d="M0 176h320v44H0z" />
      <path className="fill-ill-wood-deep opacity-60" d="M0 176h320v7H0z" />
      <path
        className="stroke-ill-trim"
        fill="none"
        strokeWidth="3"
        strokeLinecap="round"
        d="M222 172c-4-7 4-9 0-16M234 172c-4-7 4-9 0-16"
      />
      <path className="fill-ill-trim" d="M204 178h48c0 15-8 22-24 22s-24-7-24-22z" />
      <path className="fill-ill-sand" d="M206 178c6-4 38-4 44 0z" />
      <path className="fill-ill-falu" d="M146 164h26v32h-26z" />
      <path className="stroke-ill-falu" strokeWidth="5" fill="none" d="M172 172c12 0 12 15 0 15" />
      <path className="fill-ill-trim" d="M282 156h20l-3 38h-14z" />
      <path className="fill-ill-sand" d="M40 190c0-14 12-20 32-20s32 6 32 20z" />
      <path className="fill-ill-wood-deep" d="M32 190h80v7H32z" />
      <path
        className="stroke-ill-wood-deep"
        strokeWidth="2.5"
        strokeLinecap="round"
        d="m58 176 7 7M72 174l7 7M87 176l6 6"
      />
    </Scene>
  );
}

/** 14.30: home from school by the usual way. */
export function Afternoon() {
  return (
    <Scene ground="fill-ill-sky">
      <circle className="fill-ill-sun" cx="262" cy="46" r="22" />
      <path className="fill-ill-far" d="M0 118c60-36 120-34 170-8 50-28 100-26 150 0v110H0z" />
      <path className="fill-ill-near" d="M0 146c110-26 220-26 320 0v74H0z" />
      <path
        className="fill-ill-path"
        d="M148 140c30 8 60 12 42 28-24 18-84 22-118 52h152c30-30 60-40 40-56-24-18-70-12-82-26z"
      />
      <path className="fill-ill-ochre" d="M24 96h92v56H24z" />
      <path className="fill-ill-tile" d="M32 70h76l18 28H14z" />
      <path className="fill-ill-trim" d="M36 108h18v20H36zM61 108h18v20H61zM86 108h18v20H86z" />
      <path className="fill-ill-pane" d="M39 111h12v14H39zM64 111h12v14H64zM89 111h12v14H89z" />
      <Birch x={276} y={166} scale={0.86} />
      <Spruce x={240} y={140} scale={0.44} />
      <Bush x={36} y={158} scale={0.7} />
      <GrownUp
        x={146}
        y={206}
        scale={0.96}
        skin="b"
        hair="fill-ill-hair-brown"
        coat="fill-ill-plum"
        trousers="fill-ill-outline"
      />
      <SchoolChild
        x={194}
        y={207}
        scale={0.96}
        skin="d"
        hair="fill-ill-hair-dark"
        coat="fill-ill-rust"
        trousers="fill-ill-blue"
      />
    </Scene>
  );
}

/** 20.00: a chapter by the lamp. */
export function Evening() {
  return (
    <Scene ground="fill-ill-night-soft">
      <Glow id="sken-kvall" x={71} y={84} radius={132} />
      <path className="fill-ill-lit" d="m44 92 14-40h26l14 40z" />
      <path className="fill-ill-night-ink" d="M67 92h7v78h-7zM52 166h37v8H52z" />
      <path className="fill-ill-wood-deep" d="M276 84h18v136h-18z" />
      <path className="fill-ill-snow" d="M176 132c0-16 20-24 56-24s48 10 48 26v40H176z" />
      <Bust
        x={228}
        y={168}
        scale={0.7}
        skin="c"
        mood="asleep"
        clothes="fill-ill-sand"
        hair={<Curls look="fill-ill-hair-dark" />}
      />
      <Bust
        x={132}
        y={150}
        scale={0.86}
        skin="a"
        clothes="fill-ill-falu"
        hair={<ShortHair look="fill-ill-hair-grey" />}
      />
      <path className="fill-ill-teal" d="M96 196c40-30 150-34 224-14v38H96z" />
      <path className="fill-ill-moss" d="M170 178c50-10 100-8 150 4v14c-50-12-100-14-150-4z" />
      <At x={134} y={186}>
        <path
          className="fill-ill-trim"
          d="M0-6c-12-8-26-8-36-4v32c12-4 26-2 36 6 10-8 24-10 36-6v-32c-10-4-24-4-36 4z"
        />
        <path
          className="stroke-ill-wood"
          strokeWidth="2"
          d="M0-6v34M-28 0h18M-28 8h18M10 0h18M10 8h18"
        />
      </At>
    </Scene>
  );
}
