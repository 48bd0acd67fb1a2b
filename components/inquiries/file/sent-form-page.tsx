import { SentForm } from "@/components/inquiries/file/sent-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { InstantDisplay } from "@/components/ui/date-display";
import { PageHeading } from "@/components/ui/page-heading";
import { PrintButton } from "@/components/ui/print-button";
import type { SentFormFile } from "@/lib/inquiries/inbox/sent/queries";
import { inquirySourceTexts } from "@/lib/inquiries/texts";
import { paths } from "@/lib/platform/paths";

/** The form by itself, to be read and printed. */
export function SentFormPage({ form }: { form: SentFormFile }) {
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.staff.inquiries(), label: "Intresseanmälningar" },
          { href: paths.staff.inquiry(form.id), label: form.number },
        ]}
        here="Formuläret"
      />
      <PageHeading
        eyebrow={form.number}
        title="Formuläret som det skickades"
        lead={
          <>
            {form.name}. Kom in <InstantDisplay at={form.submittedAt} />.{" "}
            {inquirySourceTexts[form.source]}.
          </>
        }
        actions={<PrintButton>Skriv ut</PrintButton>}
      />
      <p className="text-soft">
        Frågorna står som de var formulerade den dagen, även om formuläret har ändrats sedan dess.
      </p>
      <div className="max-w-prose print:max-w-none">
        <SentForm sections={form.sections} level="h2" />
      </div>
    </>
  );
}
