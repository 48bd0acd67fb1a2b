import { FlatBlock, RedHouse, YellowHouse } from "@/components/illustrations/drawings/houses";
import { GrownUp, SchoolChild } from "@/components/illustrations/drawings/walkers";
import { Birch, Bush, Grass, Spruce } from "@/components/illustrations/parts/nature";
import { At, Picture } from "@/components/illustrations/parts/picture";

/** Homes of several kinds by a lake: somebody waits in a doorway, two are on their way there. */
export function HomesLandscape() {
  return (
    <Picture viewBox="0 0 1440 620" frame="fill">
      <Sky />
      <FarSide />
      <Village />
      <Foreground />
    </Picture>
  );
}

function Sky() {
  return (
    <>
      <path className="fill-ill-sky" d="M0-200h1440v820H0z" />
      <path className="fill-ill-dawn" d="M0 170c240-70 420-20 640-50 260-36 500-30 800 40v220H0z" />
      <circle className="fill-ill-sun" cx="946" cy="176" r="54" />
      {/* On a wide screen words stand where this one would be. */}
      <path
        className="fill-ill-cloud lg:hidden"
        d="M716 92c6-20 32-24 44-8 12-10 32-4 34 12 14 0 22 12 16 22H708c-16-4-12-26 8-26z"
      />
      <path
        className="fill-ill-cloud"
        d="M1180 112c5-16 26-20 36-6 10-8 27-3 28 10 12 0 18 10 13 18h-84c-13-4-10-22 7-22z"
      />
    </>
  );
}

function FarSide() {
  return (
    <>
      <path
        className="fill-ill-far"
        d="M0 262c110-66 230-92 350-50 90-66 220-84 330-14 120-52 260-50 370 4 130-46 270-40 390 18v160H0z"
      />
      <path
        className="fill-ill-mid"
        d="M0 318c180-58 330-62 500-22 160-50 330-50 500-10 150-40 300-36 440 6v140H0z"
      />
      <path
        className="fill-ill-lake"
        d="M0 346c160-24 340-28 520-8 60 8 90 24 40 40-150 40-380 52-560 44z"
      />
      <path
        className="stroke-ill-ripple"
        strokeWidth="4"
        strokeLinecap="round"
        fill="none"
        d="M60 372c30-5 60-5 90 0M210 358c24-4 46-4 70 0M330 384c26-4 50-4 76 0M120 402c24-4 44-4 66 0M440 362c18-3 34-3 52 0"
      />
      {[
        [24, 336, 0.6],
        [62, 330, 0.74],
        [104, 330, 0.56],
        [390, 312, 0.5],
        [424, 314, 0.66],
        [462, 318, 0.52],
        [1290, 330, 0.6],
        [1330, 332, 0.8],
        [1376, 336, 0.64],
        [1416, 340, 0.76],
      ].map(([x = 0, y = 0, scale = 1]) => (
        <Spruce key={x} x={x} y={y} scale={scale} />
      ))}
    </>
  );
}

function Village() {
  return (
    <>
      <path
        className="fill-ill-near"
        d="M380 420c200-90 420-110 620-84 170 20 310 10 440 20v180H300z"
      />
      <FlatBlock x={1128} y={392} scale={0.86} />
      <YellowHouse x={930} y={386} scale={0.78} />
      <Bush x={1016} y={392} scale={0.8} />
      <Birch x={1276} y={400} scale={1.05} />
      <path
        className="fill-ill-field"
        d="M820 400c170-18 380-20 620 0v110H700c10-50 50-96 120-110z"
      />
      <path
        className="stroke-ill-path"
        strokeWidth="5"
        fill="none"
        d="M860 420c190-14 380-14 580 2M830 452c210-16 410-14 610 4"
      />
    </>
  );
}

function Foreground() {
  return (
    <>
      <path
        className="fill-ill-near"
        d="M0 420c120-14 260-30 420-14 240-18 360 36 520 66 180 30 330 20 500 0v160H0z"
      />
      <path
        className="fill-ill-path"
        d="M612 458c-26 26 70 36 34 66-34 28-146 48-180 108h230c10-60 106-78 104-118-2-34-116-30-122-56z"
      />
      <Birch x={474} y={462} scale={1.25} />
      <RedHouse x={640} y={456} scale={1.12} />
      <DoorKeeper />
      <Bush x={548} y={464} />
      <Bush x={752} y={466} scale={1.2} />
      <GrownUp
        x={628}
        y={578}
        scale={1.02}
        skin="c"
        hair="fill-ill-hair-dark"
        coat="fill-ill-blue"
        trousers="fill-ill-outline"
      />
      <SchoolChild
        x={681}
        y={579}
        scale={1.02}
        skin="a"
        hair="fill-ill-hair-blond"
        coat="fill-ill-teal"
        trousers="fill-ill-plum"
      />
      <Spruce x={236} y={508} scale={1.7} />
      <Spruce x={312} y={500} scale={1.2} />
      <Birch x={1010} y={540} scale={1.4} />
      <Bush x={1090} y={548} scale={1.3} />
      <Grass x={420} y={560} />
      <Grass x={880} y={590} />
      <Grass x={160} y={560} />
      <MailBox />
    </>
  );
}

function DoorKeeper() {
  return (
    <At x={640} y={456} scale={1.12}>
      <path className="fill-ill-lit" d="M-12-62h24V0h-24z" />
      <path className="fill-ill-outline" d="M-7-20h6V0h-6zM1-20h6V0H1z" />
      <path className="fill-ill-rust" d="M-9-18c-1-12 0-19 4-21h10c4 2 5 9 4 21-6 2-12 2-18 0z" />
      <path className="fill-ill-rust" d="m7-36 9-8 3 4-9 10z" />
      <circle className="fill-ill-skin-b" cx="18" cy="-43" r="2.8" />
      <circle className="fill-ill-skin-b" cx="0" cy="-45" r="7" />
      <path className="fill-ill-hair-grey" d="M-7-46c0-6 3-9 7-9s7 3 7 9c-4-4-10-4-14 0z" />
    </At>
  );
}

function MailBox() {
  return (
    <At x={838} y={580}>
      <path className="fill-ill-wood-deep" d="M-3-44h7V4h-7z" />
      <path className="fill-ill-teal" d="M-18-70c0-6 5-10 11-10h16c6 0 11 4 11 10v26h-38z" />
      <path className="fill-ill-trim" d="M-10-62h22v5h-22z" />
    </At>
  );
}
