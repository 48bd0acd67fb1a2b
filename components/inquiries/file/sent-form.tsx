import { SummaryList, SummaryRow } from "@/components/ui/summary-list";
import { type SentSection, sectionLabel } from "@/lib/inquiries/questions/rules";

type SentFormProps = { sections: readonly SentSection[]; level: "h2" | "h3" };

/** A form with the questions as they were worded when it was sent. */
export function SentForm({ sections, level: Level }: SentFormProps) {
  return (
    // Whole questions need more room on paper than the terms of other lists.
    <div className="space-y-5 print:[&_dl>div]:grid-cols-[minmax(0,45fr)_minmax(0,55fr)]">
      {sections.map((section) => (
        <section key={section.title} className="keep-whole space-y-1.5">
          <Level className="text-sub">{sectionLabel(section)}</Level>
          <SummaryList>
            {section.lines.map((line) => (
              <SummaryRow key={line.id} term={line.text}>
                <span className="whitespace-pre-line">{line.words}</span>
              </SummaryRow>
            ))}
          </SummaryList>
        </section>
      ))}
    </div>
  );
}
