import { SiteLink } from "@/components/site/site-link";
import { type Frame, lineTo } from "@/lib/site/languages/rules";

type ReadMoreProps = {
  /** The Swedish addresses; each is shown in the page's own language where it has one. */
  pages: readonly string[];
  frame: Frame;
};

/** Where to read on. */
export function ReadMore({ pages, frame }: ReadMoreProps) {
  const lines = pages.flatMap((page) => lineTo(page, frame) ?? []);
  if (lines.length === 0) return null;
  return (
    <nav aria-labelledby="las-mer" className="no-print rounded-card bg-sunk p-5 sm:p-6">
      <h2 id="las-mer" className="text-sub font-bold">
        {frame.language.words.readMore}
      </h2>
      <ul className="mt-2 space-y-1">
        {lines.map((line) => (
          <li key={line.path} lang={line.language === frame.language.code ? undefined : "sv"}>
            <SiteLink href={line.path} frame={frame} className="text-link inline-block py-1">
              {line.title}
            </SiteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
