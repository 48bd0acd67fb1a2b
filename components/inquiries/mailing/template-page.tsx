import { ActionForm } from "@/components/forms/action-form";
import { DoneNews } from "@/components/forms/done-news";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextField } from "@/components/forms/text-field";
import { MailPaper } from "@/components/inquiries/mailing/mail-paper";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { saveTemplateAction } from "@/lib/inquiries/mailing/actions";
import type { ReadyMail, Wording } from "@/lib/inquiries/mailing/queries";
import { MOST_MAIL } from "@/lib/inquiries/mailing/schema";
import { mailFields, mailTemplates } from "@/lib/inquiries/mailing/texts";
import { paths } from "@/lib/platform/paths";

type TemplatePageProps = { wording: Wording; preview: ReadyMail; news: string | null };

/** One mail: its words, what can be filled in, and how it reads when it is. */
export function TemplatePage({ wording, preview, news }: TemplatePageProps) {
  const { code, no } = wording;
  return (
    <>
      <DoneNews news={news} />
      <Breadcrumb
        trail={[{ href: paths.admin.mailTemplates, label: "Mejlmallar" }]}
        here={mailTemplates[code].name}
      />
      <PageHeading title={mailTemplates[code].name} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        {/* Drawn anew when a new wording is saved, so that the fields show what counts. */}
        <ActionForm key={no} id="mall" action={saveTemplateAction} className="min-w-0 space-y-5">
          <HiddenFields values={{ code, no }} />
          <p>
            Ett mejl kan läsas av fler än den det är till. Skriv bara att det finns något att prata
            om eller läsa, aldrig vad. Hälsningen och vårt namn läggs till av sig själva.
          </p>
          <TextField name="subject" label="Ämnesrad" width="full" defaultValue={wording.subject} />
          <TextArea
            name="body"
            label="Text"
            rows={12}
            limit={MOST_MAIL}
            defaultValue={wording.body}
          />
          <SubmitButton pending="Sparar …">Spara mallen</SubmitButton>
        </ActionForm>
        <div className="min-w-0 space-y-8">
          <Fields />
          <section aria-labelledby="exempel" className="space-y-3">
            <h2 id="exempel" className="text-heading">
              Så här läser familjen det
            </h2>
            <p className="text-small text-soft">Ett exempel med den text som är sparad.</p>
            <MailPaper subject={preview.subject} text={preview.text} />
          </section>
        </div>
      </div>
    </>
  );
}

function Fields() {
  return (
    <section aria-labelledby="falt" className="space-y-3">
      <h2 id="falt" className="text-heading">
        Det här kan fyllas i
      </h2>
      <dl className="space-y-1.5">
        {Object.entries(mailFields).map(([name, means]) => (
          <div key={name} className="flex flex-wrap gap-x-3">
            <dt className="min-w-0">
              <code>{`{${name}}`}</code>
            </dt>
            <dd className="text-soft">{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
