import Link from "next/link";
import { DayDisplay } from "@/components/ui/date-display";
import { dayOf } from "@/lib/platform/dates";
import type { News } from "@/lib/site/content/queries";

type NewsLinesProps = { news: readonly News[]; level: "h2" | "h3" };

/** News one after another: the day, the title that leads to it, and what it is about. */
export function NewsLines({ news, level: Level }: NewsLinesProps) {
  return (
    <ul className="max-w-[42rem] divide-y divide-line border-y border-line">
      {news.map(({ path, title, lead, publishedAt }) => (
        <li key={path} className="py-6">
          <p className="text-small text-soft">
            <DayDisplay day={dayOf(publishedAt)} />
          </p>
          <Level className="mt-1 text-sub font-bold">
            <Link href={path} prefetch={false} className="text-link">
              {title}
            </Link>
          </Level>
          <p className="mt-1">{lead}</p>
        </li>
      ))}
    </ul>
  );
}
