import { At, type Spot } from "@/components/illustrations/parts/picture";

type PanesProps = { at: readonly (readonly [x: number, y: number])[]; w?: number; h?: number };

/** Windows with white trim and a cross of glazing bars; one path per colour keeps the page light. */
function Panes({ at, w = 22, h = 28 }: PanesProps) {
  const box = (x: number, y: number, grow: number) =>
    `M${x - grow} ${y - grow}h${w + 2 * grow}v${h + 2 * grow}h-${w + 2 * grow}z`;
  const bars = at.map(([x, y]) => `M${x + w / 2} ${y}v${h}M${x} ${y + Math.round(h * 0.42)}h${w}`);
  return (
    <>
      <path className="fill-ill-trim" d={at.map(([x, y]) => box(x, y, 4)).join("")} />
      <path className="fill-ill-pane" d={at.map(([x, y]) => box(x, y, 0)).join("")} />
      <path className="stroke-ill-trim" strokeWidth="2.5" d={bars.join("")} />
    </>
  );
}

/** A red cottage with white corners, 220 wide and 150 high. */
export function RedHouse(spot: Spot) {
  return (
    <At {...spot}>
      <path className="fill-ill-wood-deep" d="M54-158h20v34H54z" />
      <path className="fill-ill-falu-deep" d="M51-162h26v8H51z" />
      <path className="fill-ill-falu" d="M-100-92h200V0h-200z" />
      <path
        className="stroke-ill-falu-deep"
        strokeWidth="2"
        d="M-84-90V0M-68-90V0M-52-90V0M52-90V0M68-90V0M84-90V0"
      />
      <path className="fill-ill-roof" d="M-88-144H88l24 54h-224z" />
      <path className="fill-ill-trim" d="M-102-92h9V0h-9zM93-92h9V0h-9z" />
      <Panes
        at={[
          [-76, -68],
          [54, -68],
        ]}
      />
      <Porch />
      <path className="fill-ill-near" d="M-106-4h212v8h-212z" />
    </At>
  );
}

function Porch() {
  return (
    <>
      <path className="fill-ill-falu" d="M-34-104h68V0h-68z" />
      <path className="fill-ill-falu-deep" d="M-34-104 0-142l34 38z" />
      <path className="fill-ill-trim" d="m-44-98 44-52 44 52-9 1L0-137l-35 40z" />
      <path className="fill-ill-trim" d="M-34-98h6V0h-6zM28-98h6V0h-6zM-16-66h32V0h-32z" />
      <path className="fill-ill-wood" d="M-12-62h24V0h-24z" />
      <path className="fill-ill-pane" d="M-7-56H7v20H-7z" />
      <circle className="fill-ill-lamp" cx="8" cy="-28" r="2.2" />
      <path className="fill-ill-pane" d="M0-126a8 8 0 1 1 0 16 8 8 0 0 1 0-16z" />
      <path className="fill-ill-plaster" d="M-26 0h52v6h-52z" />
    </>
  );
}

/** A yellow house with two floors, 150 wide and 190 high. */
export function YellowHouse(spot: Spot) {
  return (
    <At {...spot}>
      <path className="fill-ill-falu-deep" d="M-42-196h16v30h-16z" />
      <path className="fill-ill-ochre" d="M-70-128H70V0H-70z" />
      <path className="fill-ill-tile" d="M-56-184H56l26 58H-82z" />
      <path className="fill-ill-trim" d="M-72-128h8V0h-8zM64-128h8V0h-8zM-82-128H82v6H-82z" />
      <Panes
        at={[
          [-46, -104],
          [-11, -104],
          [24, -104],
          [-46, -50],
          [24, -50],
        ]}
      />
      <path className="fill-ill-trim" d="M-16-52h32V0h-32z" />
      <path className="fill-ill-spruce" d="M-12-48h24V0h-24z" />
      <path className="fill-ill-pane" d="M-7-43H7v14H-7z" />
    </At>
  );
}

/** A block of flats with three floors and balconies, 260 wide and 210 high. */
export function FlatBlock(spot: Spot) {
  const columns = [-104, -58, 36, 82];
  const floors = [-152, -100, -48];
  const windows = floors.flatMap((y) => columns.map((x) => [x, y] as const));
  return (
    <At {...spot}>
      <path className="fill-ill-plaster" d="M-124-170h248V0h-248z" />
      <path className="fill-ill-tile" d="M-112-206h224l22 38h-268z" />
      <path className="fill-ill-falu-deep" d="M-80-222h18v24h-18zM62-222h18v24H62z" />
      <Panes at={windows} w={24} h={26} />
      {[-126, -74].map((y) => (
        <g key={y}>
          <path className="fill-ill-teal" d={`M-110 ${y}h82v20h-82zM30 ${y}h82v20H30z`} />
          <path className="fill-ill-trim" d={`M-112 ${y - 3}h86v4h-86zM28 ${y - 3}h86v4H28z`} />
        </g>
      ))}
      <path className="fill-ill-wall" d="M-18-168h32V0h-32z" />
      <path className="fill-ill-pane" d="M-9-150H5v24H-9zM-9-108H5v24H-9z" />
      <path className="fill-ill-wood-deep" d="M-14-48h24V0h-24z" />
      <path className="fill-ill-pane" d="M-9-42H5v22H-9z" />
    </At>
  );
}
