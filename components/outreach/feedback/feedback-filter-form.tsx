import { Button } from "@/components/ui/button";
import type { FeedbackFilter } from "@/lib/outreach/feedback/handling/schema";
import { feedbackAnswerTexts, feedbackStateTexts } from "@/lib/outreach/feedback/texts";
import { paths } from "@/lib/platform/paths";

type FeedbackFilterFormProps = { filter: FeedbackFilter; pages: readonly string[] };

/** Chooses which comments are shown. Its answers stand in the address. */
export function FeedbackFilterForm({ filter, pages }: FeedbackFilterFormProps) {
  const { om, svar, lage } = filter;
  return (
    <form
      action={paths.admin.pageFeedback()}
      className="no-print flex flex-wrap items-end gap-x-4 gap-y-3"
    >
      <Pick
        name="om"
        label="Sida"
        value={om ?? ""}
        choices={[["", "Alla sidor"], ...pages.toSorted().map((page) => [page, page] as const)]}
      />
      <Pick
        name="svar"
        label="Hjälpte sidan?"
        value={svar ?? ""}
        choices={[["", "Ja och nej"], ...Object.entries(feedbackAnswerTexts)]}
      />
      <Pick
        name="lage"
        label="Läge"
        value={lage}
        choices={[...Object.entries(feedbackStateTexts), ["ALL", "Alla"]]}
      />
      <Button type="submit" tone="secondary">
        Visa
      </Button>
    </form>
  );
}

type PickProps = {
  name: string;
  label: string;
  value: string;
  choices: readonly (readonly [string, string])[];
};

function Pick({ name, label, value, choices }: PickProps) {
  return (
    <label className="grid gap-1 font-semibold">
      {label}
      <select
        name={name}
        defaultValue={value}
        className="min-h-(--control-height) rounded-control border-2 border-edge bg-surface px-3 font-normal"
      >
        {choices.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
