import { ChevronLeft, ChevronRight } from "lucide-react";
import { ButtonLink } from "@/components/ui/button";

type PaginationProps = {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  label?: string;
};

/** Back and forth through a list, page numbers counted from 1; nothing for a single page. */
export function Pagination({ page, pages, hrefOf, label = "Sidor i listan" }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-3">
      {page > 1 ? (
        <ButtonLink
          prefetch={false}
          href={hrefOf(page - 1)}
          tone="secondary"
          icon={ChevronLeft}
          rel="prev"
        >
          Föregående
        </ButtonLink>
      ) : (
        <span />
      )}
      <p className="text-soft">
        Sida {page} av {pages}
      </p>
      {page < pages ? (
        <ButtonLink
          prefetch={false}
          href={hrefOf(page + 1)}
          tone="secondary"
          iconAfter={ChevronRight}
          rel="next"
        >
          Nästa
        </ButtonLink>
      ) : (
        <span />
      )}
    </nav>
  );
}
