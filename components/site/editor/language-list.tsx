import Link from "next/link";
import { DoneNews } from "@/components/forms/done-news";
import { EditorTabs } from "@/components/site/editor/editor-tabs";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { StatusTag } from "@/components/ui/status-tag";
import { Cell, HeadCell, Row, RowHead, Table } from "@/components/ui/table";
import { paths } from "@/lib/platform/paths";
import type { EditedLanguage } from "@/lib/site/languages/queries";

type LanguageListProps = { languages: readonly EditedLanguage[]; news: string | null };

/** The languages of the site, shown or not. */
export function LanguageList({ languages, news }: LanguageListProps) {
  return (
    <>
      <PageHeading
        title="Språk"
        actions={<ButtonLink href={paths.admin.newLanguage}>Lägg till ett språk</ButtonLink>}
      />
      <EditorTabs here="Språk" />
      <DoneNews news={news} />
      <Table
        caption="Webbplatsens språk i den ordning de står"
        captionHidden
        phone="cards"
        head={
          <tr>
            <HeadCell>Språk</HeadCell>
            <HeadCell>Läge</HeadCell>
            <HeadCell>Adress</HeadCell>
            <HeadCell>Språkkod</HeadCell>
            <HeadCell numeric>Publicerade sidor</HeadCell>
          </tr>
        }
      >
        {languages.map((language) => (
          <Row key={language.code}>
            <RowHead>
              <Link
                href={paths.admin.language(language.code)}
                prefetch={false}
                className="text-link"
              >
                <span lang={language.lang} dir={language.dir}>
                  {language.name}
                </span>
              </Link>
            </RowHead>
            <Cell label="Läge">
              <StatusTag tone={language.isPublished ? "good" : "neutral"}>
                {language.isPublished ? "Visas" : "Visas inte"}
              </StatusTag>
            </Cell>
            <Cell label="Adress">/{language.segment}</Cell>
            <Cell label="Språkkod">{language.lang}</Cell>
            <Cell label="Publicerade sidor" numeric>
              {language.pages}
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}
