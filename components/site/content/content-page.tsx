import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { DoneNews } from "@/components/forms/done-news";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { ContentBody } from "@/components/site/content/content-body";
import { ContentForm, type ContentPlace } from "@/components/site/content/content-form";
import { ContentHistory } from "@/components/site/content/content-history";
import { ContentStateTag } from "@/components/site/content/content-state-tag";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
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
import { currentFrame } from "@/lib/site/languages/queries";

const trail = [{ href: paths.admin.content, label: "Nyheter" }];

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

type ContentPageProps = { content: EditedContent; newVersionId: string; news: string | null };

/** A page as its editor works with it: the form, how it looks, and its earlier texts. */
export function ContentPage({ content, newVersionId, news }: ContentPageProps) {
  const { id, path, state, draft, text, history } = content;
  return (
    <>
      <Breadcrumb trail={trail} here={text.title} />
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
      <div className="grid gap-8 xl:grid-cols-2">
        <ContentForm
          key={draft ? `${draft.id} ${draft.version}` : newVersionId}
          pageId={id}
          draft={draft ?? { id: newVersionId, version: 0 }}
          place={placeOf(content)}
          text={text}
        />
        <Preview text={text} isDraft={draft !== null} />
      </div>
      <Deeds content={content} />
      <ContentHistory history={history} hasDraft={draft !== null} />
    </>
  );
}

/** Where the text is written for: the Swedish page that is shown beside it is what it answers to. */
function placeOf(content: EditedContent): ContentPlace {
  const { path, basePath, language, isAddressFixed, source } = content;
  if (content.isNews) return { slug: path.slice(newsFolder.length + 1), isAddressFixed };
  return { basePath, language, sourceId: source?.id ?? null };
}

type PreviewProps = { text: EditedContent["text"]; isDraft: boolean };

async function Preview({ text, isDraft }: PreviewProps) {
  const frame = await currentFrame();
  return (
    <section aria-labelledby="sa-ser-den-ut" className="min-w-0 space-y-3">
      <h2 id="sa-ser-den-ut" className="text-heading">
        {isDraft ? "Så ser det sparade utkastet ut" : "Så ser sidan ut"}
      </h2>
      <Card className="space-y-4">
        <p className="text-title font-bold">{text.title}</p>
        <p className="text-lead text-soft">{text.lead}</p>
        <div className="prose is-wide">
          <ContentBody body={text.body} frame={frame} />
        </div>
      </Card>
    </section>
  );
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
