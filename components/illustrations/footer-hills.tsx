import { Spruce } from "@/components/illustrations/parts/nature";
import { Picture } from "@/components/illustrations/parts/picture";

/** The edge between page and foot: hills, a wood and a small lit house. */
export function FooterHills() {
  return (
    <Picture
      viewBox="0 0 1440 150"
      frame="fill"
      className="no-print -mb-px block h-24 w-full sm:h-36"
    >
      <path
        className="fill-ill-far"
        d="M0 84c130-34 240-52 380-22 150 32 250 10 400-16 190-33 300 34 440 10 90-15 150-28 220-22v120H0z"
      />
      <Spruce x={466} y={112} scale={0.5} />
      <Spruce x={500} y={114} scale={0.72} />
      <Spruce x={540} y={116} scale={0.56} />
      <Spruce x={985} y={104} scale={0.6} />
      <Spruce x={1018} y={104} scale={0.44} />
      <Spruce x={96} y={114} scale={0.6} />
      <Spruce x={132} y={114} scale={0.42} />
      <path className="fill-ill-falu" d="M686 66h48v38h-48z" />
      <path className="fill-ill-roof" d="m680 68 16-20h28l16 20z" />
      <path className="fill-ill-lit" d="M694 76h11v12h-11zM716 76h11v12h-11z" />
      <path
        className="fill-band"
        d="M0 122c170-30 330-34 510-16 210 22 380-26 590-8 130 11 230 22 340 6v50H0z"
      />
    </Picture>
  );
}
