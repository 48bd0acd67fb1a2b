import { At, Picture } from "@/components/illustrations/parts/picture";

/** A bear, a rucksack and a lamp on a bed: for the pages that speak to children. */
export function Bear() {
  return (
    <Picture viewBox="0 0 560 420">
      <rect className="fill-ill-wall" width="560" height="420" />
      <circle className="fill-ill-lamp opacity-40" cx="438" cy="120" r="108" />
      <path className="fill-ill-rust" d="m396 132 22-66h44l22 66z" />
      <path className="fill-ill-wood-deep" d="M434 132h12v104h-12z" />
      <path className="fill-ill-wood" d="M392 232h98v188h-98z" />
      <path className="fill-ill-wood-deep" d="M384 228h114v14H384z" />
      <Stars />
      <path className="fill-ill-wood-deep" d="M0 150h26v270H0z" />
      <path className="fill-ill-trim" d="M26 236c0-24 30-36 80-36s76 14 76 36v54H26z" />
      <path
        className="fill-ill-blue"
        d="M14 284c110-26 230-26 356 0v108a28 28 0 0 1-28 28H42a28 28 0 0 1-28-28z"
      />
      <path className="fill-ill-teal" d="M14 300c110-26 230-26 356 0v24c-126-26-246-26-356 0z" />
      <At x={222} y={296}>
        <BearItself />
      </At>
      <At x={330} y={306} scale={0.9}>
        <path
          className="fill-ill-ochre"
          d="M-36-84c0-14 10-22 24-22h24c14 0 24 8 24 22L42 0h-84z"
        />
        <path className="fill-ill-rust" d="M-26-48h52v36h-52z" />
        <path
          className="stroke-ill-outline"
          fill="none"
          strokeWidth="6"
          d="M-12-106c0-16 24-16 24 0"
        />
      </At>
    </Picture>
  );
}

function Stars() {
  return (
    <path
      className="fill-ill-ochre"
      d="m96 74 5 13 13 1-10 8 4 13-12-8-12 8 4-13-10-8 13-1zM210 46l4 10 10 1-8 6 3 10-9-6-9 6 3-10-8-6 10-1zM300 98l4 10 10 1-8 6 3 10-9-6-9 6 3-10-8-6 10-1z"
    />
  );
}

function BearItself() {
  return (
    <>
      <path
        className="fill-ill-wood-deep"
        d="M-44 0c-10-44 6-74 44-74S54-44 44 0c-28 8-60 8-88 0z"
      />
      <circle className="fill-ill-wood-deep" cx="-34" cy="-134" r="16" />
      <circle className="fill-ill-wood-deep" cx="34" cy="-134" r="16" />
      <circle className="fill-ill-wood" cx="-34" cy="-134" r="8" />
      <circle className="fill-ill-wood" cx="34" cy="-134" r="8" />
      <ellipse className="fill-ill-wood-deep" cx="0" cy="-104" rx="46" ry="42" />
      <ellipse className="fill-ill-sand" cx="0" cy="-92" rx="22" ry="17" />
      <ellipse className="fill-ill-sand" cx="0" cy="-30" rx="24" ry="26" />
      <circle className="fill-ill-outline" cx="-17" cy="-112" r="4.5" />
      <circle className="fill-ill-outline" cx="17" cy="-112" r="4.5" />
      <path className="fill-ill-outline" d="M-7-100H7c0 6-3 9-7 9s-7-3-7-9z" />
      <path
        className="stroke-ill-outline"
        fill="none"
        strokeWidth="3"
        strokeLinecap="round"
        d="M0-91v6M-9-82c5 6 13 6 18 0"
      />
      <ellipse className="fill-ill-wood" cx="-50" cy="-38" rx="13" ry="24" />
      <ellipse className="fill-ill-wood" cx="50" cy="-38" rx="13" ry="24" />
      <ellipse className="fill-ill-wood" cx="-30" cy="-2" rx="20" ry="15" />
      <ellipse className="fill-ill-wood" cx="30" cy="-2" rx="20" ry="15" />
      <path className="fill-ill-falu" d="m-4-62-18-9v20zM4-62l18-9v20z" />
      <circle className="fill-ill-falu" cx="0" cy="-61" r="5" />
    </>
  );
}
