import type { ReactNode } from "react";
import { Birch, Bush, Spruce } from "@/components/illustrations/parts/nature";
import {
  Bust,
  Curls,
  Fringe,
  LongHairBack,
  ShortHair,
} from "@/components/illustrations/parts/people";
import { At, Picture } from "@/components/illustrations/parts/picture";
import { GrownUp, SchoolChild } from "@/components/illustrations/parts/walkers";

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
      <path className="fill-ill-night-ink" d="M30 26h92v96H30z" />
      <path className="fill-ill-night-soft" d="M38 34h76v80H38z" />
      <path className="fill-ill-lit" d="M88 46a16 16 0 1 0 13 26 14 14 0 0 1-13-26z" />
      <path className="stroke-ill-night-ink" strokeWidth="6" d="M76 34v80" />
      <circle className="fill-ill-lit opacity-25" cx="226" cy="88" r="74" />
      <path className="fill-ill-lit" d="m196 92 12-34h26l12 34z" />
      <path className="fill-ill-snow" d="M217 92h7v36h-7zM206 126h30v6h-30z" />
      <path className="fill-ill-wood-deep" d="M188 132h104v88H188z" />
      <path className="fill-ill-wood" d="M182 130h116v12H182z" />
      <circle className="fill-ill-lit-deep" cx="240" cy="176" r="5" />
      <path className="fill-ill-outline" d="M264 98h20v32h-20z" />
      <path className="fill-ill-lit" d="M267 103h14v19h-14z" />
      <path
        className="stroke-ill-lit"
        fill="none"
        strokeWidth="4"
        strokeLinecap="round"
        d="M262 92c-4-5-4-11 0-16M286 92c4-5 4-11 0-16M296 96c7-8 7-18 0-26"
      />
      <path className="fill-ill-snow" d="M0 168c20-14 70-18 96 0v52H0z" />
      <path className="fill-ill-blue" d="M0 184c60-18 120-14 176 8v28H0z" />
    </Scene>
  );
}

/** 07.00: porridge, and nobody has to talk. */
export function Morning() {
  return (
    <Scene ground="fill-ill-wall">
      <path className="fill-ill-trim" d="M26 20h88v92H26z" />
      <path className="fill-ill-dawn" d="M34 28h72v76H34z" />
      <circle className="fill-ill-sun" cx="70" cy="84" r="22" />
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
        y={160}
        scale={0.7}
        skin="a"
        mood="calm"
        clothes="fill-ill-ochre"
        behind={<LongHairBack look="fill-ill-hair-blond" />}
        hair={<Fringe look="fill-ill-hair-blond" />}
      />
      <path className="fill-ill-wood" d="M0 176h320v44H0z" />
      <path className="fill-ill-wood-deep opacity-60" d="M0 176h320v7H0z" />
      <path className="fill-ill-trim" d="M196 162h62c0 18-10 26-31 26s-31-8-31-26z" />
      <path className="fill-ill-falu" d="M132 158h26v30h-26z" />
      <path className="stroke-ill-falu" strokeWidth="5" fill="none" d="M158 166c12 0 12 14 0 14" />
      <path className="fill-ill-trim" d="M282 148h20l-3 40h-14z" />
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
      <circle className="fill-ill-lit opacity-20" cx="70" cy="92" r="96" />
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
