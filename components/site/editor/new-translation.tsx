import { ContentForm } from "@/components/site/content/content-form";
import { SourceSide } from "@/components/site/editor/source-side";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { paths } from "@/lib/platform/paths";
import type { SourceText } from "@/lib/site/content/queries";

type NewTranslationProps = {
  source: SourceText;
  basePath: string;
  language: { code: string; name: string; lang: string; dir: "ltr" | "rtl" };
  pageId: string;
  versionId: string;
};

/** A page that is to be written in another language, begun from its Swedish text. */
export function NewTranslation(props: NewTranslationProps) {
  const { source, basePath, language, pageId, versionId } = props;
  return (
    <>
      <Breadcrumb trail={[{ href: paths.admin.pages, label: "Sidor" }]} here={language.name} />
      <PageHeading
        title={`${source.title}: ${language.name}`}
        lead="Skriv över den svenska texten. Ingen annan ser den förrän du publicerar."
      />
      <div className="grid gap-8 xl:grid-cols-2">
        <ContentForm
          pageId={pageId}
          draft={{ id: versionId, version: 0 }}
          place={{ basePath, language: language.code, sourceId: source.id }}
          text={source}
          writtenIn={language}
        />
        <SourceSide source={source} />
      </div>
    </>
  );
}
