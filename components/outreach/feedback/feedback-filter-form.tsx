import { FilterBar, FilterChoice } from "@/components/staff/filter-bar";
import type { NamedTally } from "@/lib/outreach/feedback/handling/queries";
import type { FeedbackFilter } from "@/lib/outreach/feedback/handling/schema";
import { feedbackAnswerTexts, feedbackStateTexts } from "@/lib/outreach/feedback/texts";
import { paths } from "@/lib/platform/paths";

type FeedbackFilterFormProps = { filter: FeedbackFilter; pages: readonly NamedTally[] };

/** Chooses which comments are shown. Its answers stand in the address. */
export function FeedbackFilterForm({ filter, pages }: FeedbackFilterFormProps) {
  const { om, svar, lage } = filter;
  return (
    <FilterBar label="Välj kommentarer" action={paths.admin.pageFeedback()}>
      <FilterChoice
        id="om"
        name="om"
        label="Sida"
        value={om ?? ""}
        all="Alla sidor"
        choices={pages
          .map(({ path, title }) => ({
            value: path,
            label: title === path ? path : `${title} (${path})`,
          }))
          .toSorted((a, b) => a.label.localeCompare(b.label, "sv"))}
      />
      <FilterChoice
        id="svar"
        name="svar"
        label="Hjälpte sidan?"
        value={svar ?? ""}
        all="Ja och nej"
        choices={choicesOf(feedbackAnswerTexts)}
      />
      <FilterChoice
        id="lage"
        name="lage"
        label="Läge"
        value={lage}
        choices={[...choicesOf(feedbackStateTexts), { value: "ALL", label: "Alla" }]}
      />
    </FilterBar>
  );
}

const choicesOf = (texts: Record<string, string>) =>
  Object.entries(texts).map(([value, label]) => ({ value, label }));
