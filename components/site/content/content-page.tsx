import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { DoneNews } from "@/components/forms/done-news";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { ContentForm, type ContentPlace } from "@/components/site/content/content-form";
import { ContentHistory } from "@/components/site/content/content-history";
import { ContentStateTag } from "@/components/site/content/content-state-tag";
import { Preview } from "@/components/site/content/preview";
import { SourceSide } from "@/components/site/editor/source-side";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { PageHeading } from "@/components/ui/page-heading";
import type { FormAction } from "@/lib/access/form-state";
import { paths } from "@/lib/platform/paths";
import {
  discardContentAction,
  reviewContentAction,
  withdrawContentAction,
} from "@/lib/site/content/actions";
import type { EditedContent } from "@/lib/site/content/queries";
import { emptyText, newsFolder } from "@/lib/site/content/texts";
import type { SiteIndex } from "@/lib/site/languages/rules";

const trail = [{ href: paths.admin.content, label: "Nyheter" }];
const pageTrail = [{ href: paths.admin.pages, label: "Sidor" }];

type NewContentProps = { pageId: string; versionId: string };

/** An empty page to begin with. */
export function NewContent({ pageId, versionId }: NewContentProps) {
  return (
    <>
      <Breadcrumb trail={trail} here="Skriv en nyhet" />
      <PageHeading title="Skriv en nyhet" lead="Ingen annan ser den förrän du publicerar." />
      <div className="max-w-2xl">
        <ContentForm
          pageId={pageId}
          draft={{ id: versionId, version: 0 }}
          place={{ slug: null, isAddressFixed: false }}
          text={emptyText}
        />
      </div>
    </>
  );
}

type ContentPageProps = {
  content: EditedContent;
  newVersionId: string;
  news: string | null;
  /** What the text may lead to, for how it looks. */
  site: SiteIndex;
};

/** A page as its editor works with it: the form, how it looks, and its earlier texts. */
export function ContentPage({ content, newVersionId, news, site }: ContentPageProps) {
  const { id, path, state, draft, text, history, source, language } = content;
  return (
    <>
      <Breadcrumb trail={content.isNews ? trail : pageTrail} here={text.title} />
      <PageHeading
        title={text.title}
        eyebrow={<ContentStateTag state={state} hasDraft={draft !== null} />}
        actions={
          state === "PUBLISHED" && (
            <ButtonLink href={path} tone="secondary">
              Se den på webbplatsen
            </ButtonLink>
          )
        }
      />
      <DoneNews news={news} />
      {content.isBehind && (
        <Callout kind="warning" title="Den svenska sidan har ändrats sedan den här översattes">
          <p>Jämför med texten bredvid. När du publicerar räknas sidan som översatt på nytt.</p>
        </Callout>
      )}
      <div className="grid gap-8 xl:grid-cols-2">
        <ContentForm
          key={draft ? `${draft.id} ${draft.version}` : newVersionId}
          pageId={id}
          draft={draft ?? { id: newVersionId, version: 0 }}
          place={placeOf(content)}
          text={text}
          writtenIn={source ? language : undefined}
        />
        {source ? <SourceSide source={source} /> : <Preview content={content} site={site} />}
      </div>
      {source && <Preview content={content} site={site} />}
      <Deeds content={content} />
      <ContentHistory history={history} hasDraft={draft !== null} />
    </>
  );
}

/** Where the text is written for: the Swedish page that is shown beside it is what it answers to. */
function placeOf(content: EditedContent): ContentPlace {
  const { path, basePath, language, isAddressFixed, source } = content;
  if (content.isNews) return { slug: path.slice(newsFolder.length + 1), isAddressFixed };
  return { basePath, language: language.code, sourceId: source?.id ?? null };
}

/** What can be done with the page besides writing it. */
function Deeds({ content: { draft, history } }: { content: EditedContent }) {
  const current = history.find(({ isCurrent }) => isCurrent);
  if (!current && !draft) return null;
  return (
    <div className="flex flex-wrap gap-3">
      {current && (
        <>
          <OneButton action={reviewContentAction} about={current} tone="secondary">
            Jag har granskat sidan i dag
          </OneButton>
          <OneButton action={withdrawContentAction} about={current} tone="danger">
            Ta bort från webbplatsen
          </OneButton>
        </>
      )}
      {draft && (
        <OneButton action={discardContentAction} about={draft} tone="danger">
          Ta bort utkastet
        </OneButton>
      )}
    </div>
  );
}

type OneButtonProps = {
  action: FormAction;
  about: { id: string; version: number };
  tone: "secondary" | "danger";
  children: ReactNode;
};

function OneButton({ action, about, tone, children }: OneButtonProps) {
  return (
    <ActionForm action={action}>
      <HiddenFields values={{ versionId: about.id, version: about.version }} />
      <SubmitButton tone={tone} pending="Ett ögonblick …">
        {children}
      </SubmitButton>
    </ActionForm>
  );
}
