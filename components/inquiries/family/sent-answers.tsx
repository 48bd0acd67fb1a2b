import { Details } from "@/components/ui/accordion";
import { DayDisplay } from "@/components/ui/date-display";
import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import type { FamilyInquiry } from "@/lib/inquiries/family/queries";

/** The form as it was sent. */
export function SentAnswers({ inquiry }: { inquiry: Pick<FamilyInquiry, "sentOn" | "answers"> }) {
  return (
    <section className="space-y-3">
      <h2 className="text-heading">Det här skickade ni</h2>
      <p>
        Ni anmälde er den <DayDisplay day={inquiry.sentOn} />. Har något ändrats? Ring oss, så
        skriver vi in det.
      </p>
      <Details summary="Visa svaren">
        <SummaryList>
          {inquiry.answers.map((line) => (
            <SummaryRow key={line.id} term={line.label}>
              <span className="whitespace-pre-line">{line.words}</span>
            </SummaryRow>
          ))}
        </SummaryList>
      </Details>
    </section>
  );
}
