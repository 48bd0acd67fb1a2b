import { paths } from "@/lib/platform/paths";

type ContentImageProps = {
  id: string;
  alt: string;
  caption: string;
  size: { width: number; height: number } | undefined;
};

/** A picture of the editor's; its measures keep its place before it has come. */
export function ContentImage({ id, alt, caption, size }: ContentImageProps) {
  if (size === undefined) return null;
  return (
    <figure>
      {/* biome-ignore lint/performance/noImgElement: no picture passes an optimizer here */}
      <img
        src={paths.api.image(id)}
        alt={alt}
        width={size.width}
        height={size.height}
        loading="lazy"
        className="block h-auto w-full rounded-card"
      />
      {caption !== "" && <figcaption className="mt-2 text-small text-soft">{caption}</figcaption>}
    </figure>
  );
}
