import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { WriteContentForm } from "@/components/site/content/checked-forms";
import { FrameFields, type WrittenIn } from "@/components/site/content/frame-fields";
import { Details } from "@/components/ui/accordion";
import type { WrittenText } from "@/lib/site/content/queries";
import { MOST_BODY, MOST_LEAD } from "@/lib/site/content/schema";
import { newsFolder, writingHelp } from "@/lib/site/content/texts";

/** Where a text belongs: a piece of news by what follows its folder, or a page by its Swedish address. */
export type ContentPlace =
  | { slug: string | null; isAddressFixed: boolean }
  | { basePath: string; language: string; sourceId: string | null };

type ContentFormProps = {
  pageId: string;
  /** The draft that is written on; version 0 while nothing of it is saved. */
  draft: { id: string; version: number };
  place: ContentPlace;
  text: WrittenText;
  /** The language of a page that is not in Swedish. */
  writtenIn?: WrittenIn;
};

/** Where a page is written: saved as a draft, or published as it stands. */
export function ContentForm({ pageId, draft, place, text, writtenIn }: ContentFormProps) {
  // Each line by its own script: what is left of the Swedish text stays readable among the rest.
  const own = writtenIn && { lang: writtenIn.lang, dir: "auto" as const };
  return (
    <WriteContentForm id="sidan" className="space-y-5">
      <HiddenFields values={{ pageId, versionId: draft.id, version: draft.version }} />
      <TextField name="title" label="Rubrik" defaultValue={text.title} {...own} />
      {"slug" in place ? (
        <Address {...place} />
      ) : (
        <>
          <HiddenFields
            values={{
              basePath: place.basePath,
              language: place.language,
              sourceId: place.sourceId ?? "",
            }}
          />
          <FrameFields text={text} own={own} />
        </>
      )}
      <TextArea
        name="lead"
        label="Ingress"
        hint={
          "slug" in place
            ? "Det viktigaste i en eller två meningar. Den visas också i listan."
            : "Det viktigaste i en eller två meningar."
        }
        rows={3}
        limit={MOST_LEAD}
        defaultValue={text.lead}
        {...own}
      />
      <TextArea
        name="body"
        label="Text"
        hint="Skriv aldrig så att ett barn eller ett hem går att känna igen."
        rows={18}
        limit={MOST_BODY}
        defaultValue={text.body}
        {...own}
      />
      <WritingHelp />
      <div className="flex flex-wrap gap-3">
        {/* Saving comes first: it is what the Enter key does. */}
        <SubmitButton name="deed" value="save" tone="secondary" pending="Sparar …">
          Spara utkast
        </SubmitButton>
        <SubmitButton name="deed" value="publish" pending="Publicerar …">
          Publicera
        </SubmitButton>
      </div>
    </WriteContentForm>
  );
}

function Address({ slug, isAddressFixed }: { slug: string | null; isAddressFixed: boolean }) {
  if (isAddressFixed) return <HiddenFields values={{ slug: slug ?? "" }} />;
  return (
    <TextField
      name="slug"
      label="Adress"
      hint={`Det som ska stå efter ${newsFolder}/ i adressen, till exempel fler-hem-till-hosten.`}
      autoCapitalize="none"
      spellCheck={false}
      defaultValue={slug ?? ""}
    />
  );
}

function WritingHelp() {
  return (
    <Details summary="Så skriver du rubriker, länkar och rutor">
      <dl className="space-y-3 text-small">
        {writingHelp.map(({ write, gives }) => (
          <div key={write}>
            <dt>
              <code className="whitespace-pre-wrap">{write}</code>
            </dt>
            <dd className="text-soft">ger {gives}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
