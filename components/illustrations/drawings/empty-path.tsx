import { Spruce } from "@/components/illustrations/parts/nature";
import { Picture } from "@/components/illustrations/parts/picture";

/** Nothing found: a path that winds away among spruces. */
export function EmptyPath() {
  return (
    <Picture viewBox="0 0 240 160">
      <path className="fill-ill-far" d="M4 96c60-40 170-40 232 0v40H4z" />
      <path className="fill-ill-near" d="M4 116c70-22 160-22 232 0v32H4z" />
      <path
        className="fill-ill-path"
        d="M96 148c6-16 36-14 38-28 1-9-20-10-18-20h8c0 6 24 8 24 20 0 14-18 16-20 28z"
      />
      <Spruce x={52} y={118} scale={0.74} />
      <Spruce x={86} y={110} scale={0.5} />
      <Spruce x={190} y={118} scale={0.84} />
    </Picture>
  );
}
