import Link from "next/link";
import { NewsLines } from "@/components/site/content/news-lines";
import { Section } from "@/components/site/section";
import { paths } from "@/lib/platform/paths";
import type { News } from "@/lib/site/content/queries";

/** The latest news on the first page; nothing at all while there are none. */
export function StartNews({ news }: { news: readonly News[] }) {
  if (news.length === 0) return null;
  return (
    <Section id="nytt" title="Nytt hos oss">
      <NewsLines news={news} level="h3" />
      <p className="mt-6">
        <Link href={paths.news} prefetch={false} className="text-link font-semibold">
          Alla nyheter
        </Link>
      </p>
    </Section>
  );
}
