import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import type { InquiryFile } from "@/lib/inquiries/handling/queries";

/** The form as it was sent, question by question. */
export function InquirySent({ inquiry }: { inquiry: InquiryFile }) {
  if (inquiry.isProtected) return null;
  return (
    <section aria-labelledby="formularet" className="space-y-3">
      <h2 id="formularet" className="text-heading">
        Formuläret som det skickades
      </h2>
      <SummaryList>
        {inquiry.answers.map((line) => (
          <SummaryRow key={line.id} term={line.text}>
            <span className="whitespace-pre-line">{line.words}</span>
          </SummaryRow>
        ))}
      </SummaryList>
    </section>
  );
}
