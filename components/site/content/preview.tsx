import { ContentBody } from "@/components/site/content/content-body";
import { Illustration } from "@/components/site/content/illustration";
import { Card } from "@/components/ui/card";
import { hasAside } from "@/lib/site/content/blocks/rules";
import type { EditedContent } from "@/lib/site/content/queries";
import type { SiteIndex } from "@/lib/site/languages/rules";

/** How a text looks to visitors, in its language and its direction. */
export function Preview({ content, site }: { content: EditedContent; site: SiteIndex }) {
  const { text, images, draft, language } = content;
  const drawn = { body: text.body, images, frame: { site, language } };
  return (
    <section aria-labelledby="sa-ser-den-ut" className="min-w-0 space-y-3">
      <h2 id="sa-ser-den-ut" className="text-heading">
        {draft ? "Så ser det sparade utkastet ut" : "Så ser sidan ut"}
      </h2>
      <Card>
        <div lang={language.lang} dir={language.dir} className="as-read space-y-4">
          {text.eyebrow && <p className="font-semibold text-falu">{text.eyebrow}</p>}
          <p className="text-title font-bold">{text.title}</p>
          <p className="text-lead text-soft">{text.lead}</p>
          {text.picture && (
            <div className="max-w-md overflow-hidden rounded-panel">
              <Illustration name={text.picture} />
            </div>
          )}
          <div className="prose is-wide">
            <ContentBody {...drawn} />
          </div>
          {hasAside(text.body) && (
            <div className="max-w-sm space-y-6 border-t border-line pt-6">
              <ContentBody {...drawn} part="aside" />
            </div>
          )}
        </div>
      </Card>
    </section>
  );
}
