import {
  Beard,
  Bun,
  Bust,
  Curls,
  Fringe,
  LongHairBack,
  Scarf,
  ShortHair,
} from "@/components/illustrations/drawings/people";
import { Spruce } from "@/components/illustrations/parts/nature";
import { At, Picture } from "@/components/illustrations/parts/picture";

/** People of different kinds round a kitchen table. */
export function KitchenTable() {
  return (
    <Picture viewBox="0 0 960 540">
      <Room />
      <Company />
      <TableTop />
    </Picture>
  );
}

function Room() {
  return (
    <>
      <rect className="fill-ill-wall" width="960" height="540" />
      <path className="fill-ill-floor" d="M0 430h960v110H0z" />
      <path className="fill-ill-trim" d="M96 60h196v210H96z" />
      <path className="fill-ill-sky" d="M108 72h172v186H108z" />
      <path className="fill-ill-mid" d="M108 214c60-26 120-22 172 0v44H108z" />
      <At x={150} y={236} scale={0.8}>
        <Spruce x={0} y={0} />
      </At>
      <Spruce x={214} y={240} scale={0.6} />
      <path className="stroke-ill-trim" strokeWidth="9" d="M194 72v186M108 150h172" />
      <path className="fill-ill-trim" d="M84 264h220v14H84z" />
      <Cat />
      <Shelf />
      <path className="stroke-ill-outline" strokeWidth="4" d="M500 0v74" />
      <path className="fill-ill-rust" d="M440 128c4-36 30-56 60-56s56 20 60 56z" />
      <path className="fill-ill-lamp" d="M474 128h52c0 16-12 24-26 24s-26-8-26-24z" />
    </>
  );
}

function Cat() {
  return (
    <At x={226} y={264}>
      <path
        className="fill-ill-outline"
        d="M-18 0c-4-22 2-36 14-40l-2-14 9 7h8l8-8 1 16c8 8 8 26 4 39zM24-2c18 2 22-10 20-22l6-1c4 18-6 32-26 28z"
      />
    </At>
  );
}

function Shelf() {
  return (
    <>
      <path className="fill-ill-wood" d="M680 176h208v12H680z" />
      <path className="fill-ill-teal" d="M700 128h30v48h-30z" />
      <path className="fill-ill-ochre" d="M736 138h24v38h-24z" />
      <path className="fill-ill-plum" d="M766 120h18v56h-18z" />
      <path className="fill-ill-rust" d="m790 126 16-4 12 52-16 4z" />
      <path className="fill-ill-falu" d="M840 146h34l-5 30h-24z" />
      <path
        className="fill-ill-leaf"
        d="M857 148c-26-8-30-30-22-38 12 4 20 18 21 30 0-20 8-34 20-38 8 14 0 38-19 46z"
      />
    </>
  );
}

function Company() {
  return (
    <>
      <Bust
        x={168}
        y={330}
        scale={1.12}
        skin="a"
        clothes="fill-ill-plum"
        hair={<Bun look="fill-ill-hair-grey" />}
      />
      <Bust
        x={338}
        y={312}
        scale={1.22}
        skin="c"
        clothes="fill-ill-moss"
        hair={
          <>
            <ShortHair look="fill-ill-hair-dark" />
            <Beard look="fill-ill-hair-dark" />
          </>
        }
      />
      <Bust
        x={498}
        y={362}
        scale={0.9}
        skin="d"
        clothes="fill-ill-ochre"
        hair={<Curls look="fill-ill-hair-dark" />}
      />
      <Bust
        x={650}
        y={318}
        scale={1.18}
        skin="b"
        clothes="fill-ill-teal"
        hair={<Scarf look="fill-ill-blue" />}
      />
      <Bust
        x={812}
        y={336}
        scale={1.06}
        skin="a"
        clothes="fill-ill-rust"
        behind={<LongHairBack look="fill-ill-hair-brown" />}
        hair={<Fringe look="fill-ill-hair-brown" />}
      />
    </>
  );
}

function TableTop() {
  return (
    <>
      <ellipse className="fill-ill-plum opacity-30" cx="490" cy="508" rx="330" ry="24" />
      <path className="fill-ill-wood-deep" d="M120 430h26v86h-26zM814 430h26v86h-26z" />
      <Dog />
      <path className="fill-ill-wood" d="M44 400c0-10 8-18 18-18h836c10 0 18 8 18 18v38H44z" />
      <path className="fill-ill-wood-deep opacity-60" d="M44 424h872v16H44z" />
      <path
        className="fill-ill-trim"
        d="M96 378h72l-9 17h-54zM604 378h76l-9 17h-58zM760 378h72l-9 17h-54z"
      />
      <Pot />
      <path className="fill-ill-wood-deep" d="M244 384h110v8H244z" />
      <path className="fill-ill-sand" d="M258 384c0-22 14-32 40-32s42 10 42 32z" />
      <path
        className="stroke-ill-wood-deep"
        strokeWidth="3"
        strokeLinecap="round"
        d="m280 360 10 10M298 356l10 10M318 360l8 8"
      />
      <path className="fill-ill-trim" d="M532 346h28l-4 42h-20z" />
      <path className="fill-ill-blue" d="M196 356h26v32h-26z" />
      <path className="fill-ill-falu" d="M706 354h28v34h-28z" />
      <path className="stroke-ill-falu" strokeWidth="5" fill="none" d="M734 362c14 0 14 16 0 16" />
      <path className="stroke-ill-blue" strokeWidth="5" fill="none" d="M196 364c-14 0-14 16 0 16" />
    </>
  );
}

function Dog() {
  return (
    <At x={600} y={512}>
      <path
        className="fill-ill-hair-brown"
        d="M-86 0c-6-30 20-46 56-44 20-2 34-4 44-14 8-10 26-10 34 0 10 2 20 8 20 16-2 8-14 8-22 8C42-16 44-8 52 0z"
      />
      <path className="fill-ill-outline" d="M8-58c-8 4-12 22-4 30 8 0 14-12 12-28z" />
      <circle className="fill-ill-outline" cx="34" cy="-46" r="2.6" />
      <path className="fill-ill-outline" d="M62-44c6 0 8 6 2 8-4-1-5-5-2-8z" />
      <path
        className="stroke-ill-hair-brown"
        fill="none"
        strokeWidth="9"
        strokeLinecap="round"
        d="M-82-10c-18 2-30-4-36-16"
      />
    </At>
  );
}

function Pot() {
  return (
    <At x={436} y={388}>
      <path
        className="fill-ill-outline"
        d="M-38-40h76l-5 40h-66zM-52-36h16v8h-16zM36-36h16v8H36z"
      />
      <path className="fill-ill-falu" d="M-38-40h76v10h-76z" />
      <path
        className="stroke-ill-trim"
        fill="none"
        strokeWidth="4"
        strokeLinecap="round"
        d="M-12-52c-6-10 6-14 0-26M12-52c-6-10 6-14 0-26"
      />
    </At>
  );
}
