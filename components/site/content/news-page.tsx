import { Article } from "@/components/site/article";
import { NewsLines } from "@/components/site/content/news-lines";
import { TalkToUs } from "@/components/site/talk-to-us";
import type { News } from "@/lib/site/content/queries";

/** All the news, newest first. */
export function NewsPage({ news }: { news: readonly News[] }) {
  return (
    <Article
      path="/nyheter"
      lead={<p>Vad som händer hos oss, och vilka hem vi behöver just nu.</p>}
      aside={<TalkToUs />}
    >
      {news.length === 0 ? (
        <p>Just nu finns inga nyheter. Vill du veta något är du välkommen att ringa oss.</p>
      ) : (
        <NewsLines news={news} level="h2" />
      )}
    </Article>
  );
}
