import Link from "next/link";
import { DiscardForm } from "@/components/inquiries/discard-form";
import { FormFrame } from "@/components/site/form-frame";
import { DayDisplay, InstantDisplay } from "@/components/ui/date-display";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import { linkPath } from "@/lib/inquiries/family/rules";
import type { OwnForm } from "@/lib/inquiries/form/queries";
import { answerLines, completeAnswers } from "@/lib/inquiries/questions/rules";
import { questions } from "@/lib/inquiries/questions/schema";
import { formWords } from "@/lib/inquiries/questions/texts";
import { unit } from "@/lib/site/texts";

type ReceiptProps = { form: Extract<OwnForm, { state: "SENT" }> };

/** The number, what happens next and when, and a copy of what was sent. */
export function Receipt({ form }: ReceiptProps) {
  const answers = completeAnswers(form.typed);
  const hasEmail = answers?.email != null;
  return (
    <FormFrame>
      <PageHeading title={formWords.receiptTitle} lead="Tack för att ni vill öppna ert hem." />
      <NotificationBanner title={`Ärendenummer ${form.number}`}>
        <p>
          Skickad <InstantDisplay at={form.sentAt} />.
          {hasEmail && " Du får också en bekräftelse till din e-post."}
        </p>
      </NotificationBanner>
      <section className="prose">
        <h2>Det här händer nu</h2>
        <ol>
          <li>
            Vi hör av oss senast{" "}
            <strong>
              <DayDisplay day={form.firstContactDueOn} form="weekday" />
            </strong>
            .
          </li>
          <li>
            Då bestämmer vi en tid för ett informationssamtal. Ni får veta mer om uppdraget och kan
            fråga om allt.
          </li>
          <li>Vill både ni och vi gå vidare börjar en utredning. Ni kan avbryta när som helst.</li>
        </ol>
        <p>
          Har vi inte hört av oss till dess? Ring{" "}
          <a href={`tel:${unit.phone.dialled}`}>{unit.phone.shown}</a> och säg numret {form.number}.{" "}
          {hasEmail && (
            <>
              Ni kan också{" "}
              <Link href={linkPath()} prefetch={false}>
                begära en länk och följa ert ärende
              </Link>
              .
            </>
          )}
        </p>
      </section>
      {answers && (
        <section className="space-y-3">
          <h2 className="text-heading">Det här skickade ni</h2>
          <SummaryList>
            {answerLines(questions, answers).map((line) => (
              <SummaryRow key={line.id} term={line.label}>
                <span className="whitespace-pre-line">{line.words}</span>
              </SummaryRow>
            ))}
          </SummaryList>
        </section>
      )}
      <section className="no-print space-y-3">
        <p>
          Skriv ut eller spara sidan om du vill ha kvar kopian. Den visas här i ett dygn. Använder
          du någon annans dator eller telefon? Ta bort kopian nu.
        </p>
        <DiscardForm label="Ta bort kopian från den här enheten" />
      </section>
    </FormFrame>
  );
}
