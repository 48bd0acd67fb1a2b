import { ActionForm } from "@/components/forms/action-form";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { Details } from "@/components/ui/accordion";
import { writeContentAction } from "@/lib/site/content/actions";
import { MOST_BODY, MOST_LEAD } from "@/lib/site/content/schema";
import { newsFolder, writingHelp } from "@/lib/site/content/texts";

type ContentFormProps = {
  pageId: string;
  /** The draft that is written on; version 0 while nothing of it is saved. */
  draft: { id: string; version: number };
  /** What comes after the folder of the page's address; null while it has none. */
  slug: string | null;
  isAddressFixed: boolean;
  text: { title: string; lead: string; body: string };
};

/** Where a page is written: saved as a draft, or published as it stands. */
export function ContentForm({ pageId, draft, slug, isAddressFixed, text }: ContentFormProps) {
  return (
    <ActionForm action={writeContentAction} id="sidan" className="space-y-5">
      <HiddenFields values={{ pageId, versionId: draft.id, version: draft.version }} />
      <TextField name="title" label="Rubrik" defaultValue={text.title} />
      {isAddressFixed ? (
        <HiddenFields values={{ slug: slug ?? "" }} />
      ) : (
        <TextField
          name="slug"
          label="Adress"
          hint={`Det som ska stå efter ${newsFolder}/ i adressen, till exempel fler-hem-till-hosten.`}
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={slug ?? ""}
        />
      )}
      <TextArea
        name="lead"
        label="Ingress"
        hint="Det viktigaste i en eller två meningar. Den visas också i listan."
        rows={3}
        limit={MOST_LEAD}
        defaultValue={text.lead}
      />
      <TextArea
        name="body"
        label="Text"
        hint="Skriv aldrig så att ett barn eller ett hem går att känna igen."
        rows={18}
        limit={MOST_BODY}
        defaultValue={text.body}
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
    </ActionForm>
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
