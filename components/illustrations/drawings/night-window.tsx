import { Bust, Curls, ShortHair } from "@/components/illustrations/drawings/people";
import { Spruce } from "@/components/illustrations/parts/nature";
import { At, Picture } from "@/components/illustrations/parts/picture";

/** A house in the dark with one window lit: somebody is up, and a child has just come. */
export function NightWindow() {
  return (
    <Picture viewBox="0 0 720 560">
      <rect className="fill-ill-night" width="720" height="560" />
      <Heaven />
      <Ground />
      <House />
      <Inside />
      <Car />
    </Picture>
  );
}

function Heaven() {
  const stars = [
    [70, 70],
    [150, 130],
    [236, 56],
    [330, 96],
    [470, 50],
    [546, 160],
    [660, 60],
    [40, 190],
    [612, 190],
  ];
  return (
    <>
      {stars.map(([x = 0, y = 0]) => (
        <path
          key={`${x} ${y}`}
          className="fill-ill-snow"
          d={`M${x} ${y - 6}l1.8 4.2 4.2 1.8-4.2 1.8-1.8 4.2-1.8-4.2-4.2-1.8 4.2-1.8z`}
        />
      ))}
      <path className="fill-ill-lit" d="M598 56a40 40 0 1 0 34 62 34 34 0 0 1-34-62z" />
    </>
  );
}

function Ground() {
  return (
    <>
      <path
        className="fill-ill-night-soft"
        d="M0 360c120-60 230-64 340-30 140-46 260-40 380 10v220H0z"
      />
      <path className="fill-ill-snow" d="M0 462c150-30 280-24 400-4 120-14 230-8 320 14v88H0z" />
      <Spruce x={70} y={462} scale={1.3} look="fill-ill-night-ink" />
      <Spruce x={116} y={468} scale={0.8} look="fill-ill-night-ink" />
    </>
  );
}

function House() {
  return (
    <>
      <path className="fill-ill-night-ink" d="M148 234h424v232H148z" />
      <path className="fill-[#5f231b]" d="M160 238h400v228H160z" />
      <path className="fill-ill-night-ink" d="M110 252 212 130h300l102 122z" />
      <path className="fill-ill-snow" d="M208 128h308l14 16H194z" />
      <path className="fill-[#5f231b]" d="M444 92h40v40h-40z" />
      <path className="fill-ill-snow" d="M438 84h52v12h-52z" />
      <path className="fill-ill-snow" d="M148 250h14v216h-14zM558 250h14v216h-14z" />
      <path className="fill-ill-snow" d="M462 300h74v166h-74z" />
      <path className="fill-ill-night-soft" d="M470 308h58v158h-58z" />
      <circle className="fill-ill-lit" cx="518" cy="392" r="4" />
      <path className="fill-ill-lit" d="M490 276h18v16h-18z" />
    </>
  );
}

function Inside() {
  return (
    <>
      <path className="fill-ill-lit opacity-40" d="M194 466h232l42 44H152z" />
      <path className="fill-ill-snow" d="M194 272h232v162H194z" />
      <path className="fill-ill-lit" d="M204 282h212v142H204z" />
      <path className="fill-ill-lit-deep" d="M204 396h212v28H204z" />
      <At x={262} y={392} scale={0.72}>
        <Bust
          x={0}
          y={0}
          skin="b"
          clothes="fill-ill-teal"
          hair={<ShortHair look="fill-ill-hair-brown" />}
        />
      </At>
      <At x={354} y={404} scale={0.58}>
        <Bust
          x={0}
          y={0}
          skin="c"
          mood="calm"
          clothes="fill-ill-rust"
          hair={<Curls look="fill-ill-hair-dark" />}
        />
      </At>
      <path className="fill-ill-trim" d="M304 396h18v24h-18z" />
      <path className="fill-[#5f231b]" d="M194 440h232v26H194z" />
      <path className="stroke-ill-snow" strokeWidth="8" d="M310 276v156M198 328h224" />
      <path className="fill-ill-snow" d="M182 430h256v12H182z" />
    </>
  );
}

function Car() {
  return (
    <At x={596} y={500}>
      <path className="fill-ill-lit opacity-40" d="M-64-22-116-28V4z" />
      <path
        className="fill-ill-night-ink"
        d="M-66-8c0-18 8-24 26-26l20-26h52l24 26c18 2 26 8 26 24v6H-66z"
      />
      <path className="fill-ill-night-soft" d="m-14-52h18v18h-32zM12-52h16l16 18H12z" />
      <circle className="fill-ill-night-ink" cx="-34" cy="0" r="15" />
      <circle className="fill-ill-night-ink" cx="48" cy="0" r="15" />
      <circle className="fill-ill-snow" cx="-34" cy="0" r="6" />
      <circle className="fill-ill-snow" cx="48" cy="0" r="6" />
      <path className="fill-ill-lit" d="M-66-26h12v10h-12z" />
    </At>
  );
}
