import { ReadMore } from "@/components/site/read-more";
import { currentFrame } from "@/lib/site/languages/queries";
import type { PublicPath } from "@/lib/site/pages/texts";

/** Where to read on from a page that is built into the product. */
export async function MorePages({ pages }: { pages: PublicPath[] }) {
  return <ReadMore pages={pages} frame={await currentFrame()} />;
}
