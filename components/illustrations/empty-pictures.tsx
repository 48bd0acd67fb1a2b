import { Bush, Grass, Spruce } from "@/components/illustrations/parts/nature";
import { At, Picture } from "@/components/illustrations/parts/picture";

const BOX = "0 0 240 160";

/** Nothing has come: a letter box with its flag down. */
export function EmptyMailbox() {
  return (
    <Picture viewBox={BOX}>
      <path className="fill-ill-mid" d="M8 132c60-16 150-16 224 0-40 24-180 26-224 0z" />
      <path className="fill-ill-wood-deep" d="M108 78h14v62h-14z" />
      <path className="fill-ill-teal" d="M62 46c0-16 12-26 28-26h60c18 0 30 12 30 28v34H62z" />
      <path className="fill-ill-spruce" d="M62 46c0-16 10-26 26-26s26 10 26 26v36H62z" />
      <path className="fill-ill-trim" d="M132 44h32v7h-32z" />
      <path className="fill-ill-rust" d="M182 60h24v7h-24z" />
      <Grass x={88} y={142} />
      <Bush x={196} y={138} scale={0.6} />
    </Picture>
  );
}

/** All done: a lit house at rest. */
export function AllDone() {
  return (
    <Picture viewBox={BOX}>
      <path
        className="fill-ill-night"
        d="M20 8h200a12 12 0 0 1 12 12v120a12 12 0 0 1-12 12H20a12 12 0 0 1-12-12V20A12 12 0 0 1 20 8z"
      />
      <path className="fill-ill-lit" d="M186 26a18 18 0 1 0 15 28 16 16 0 0 1-15-28z" />
      <path
        className="fill-ill-night-soft"
        d="M8 118c70-24 150-24 224 0v22a12 12 0 0 1-12 12H20a12 12 0 0 1-12-12z"
      />
      <At x={116} y={124}>
        <path className="fill-ill-falu" d="M-44-46h88V0h-88z" />
        <path className="fill-ill-night-ink" d="m-54-42 22-32h64l22 32z" />
        <path className="fill-ill-lit" d="M-30-34h20v20h-20zM14-34h16V0H14z" />
      </At>
      <Spruce x={40} y={128} scale={0.6} look="fill-ill-night-ink" />
      <Spruce x={200} y={128} scale={0.72} look="fill-ill-night-ink" />
    </Picture>
  );
}
