import { Article } from "@/components/site/article";
import { NewsLines } from "@/components/site/content/news-lines";
import { NeedNow } from "@/components/site/need/need-now";
import { TalkToUs } from "@/components/site/talk-to-us";
import type { News } from "@/lib/site/content/queries";
import type { Frame } from "@/lib/site/languages/rules";
import type { ShownNeed } from "@/lib/site/need/queries";

type NewsPageProps = { news: readonly News[]; need: ShownNeed | null; frame: Frame };

/** What is needed now, and all the news, newest first. */
export function NewsPage({ news, need, frame }: NewsPageProps) {
  return (
    <Article
      path="/nyheter"
      frame={frame}
      lead={<p>Vad som händer hos oss, och vilka hem vi behöver just nu.</p>}
      aside={<TalkToUs />}
    >
      {need && (
        <div className="mb-10">
          <NeedNow need={need} />
        </div>
      )}
      {news.length === 0 ? (
        <p>Just nu finns inga nyheter. Vill du veta något är du välkommen att ringa oss.</p>
      ) : (
        <NewsLines news={news} level="h2" />
      )}
    </Article>
  );
}
