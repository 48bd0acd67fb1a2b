import { RadioGroup } from "@/components/forms/choice-group";
import { TextArea } from "@/components/forms/text-area";
import { FormCard } from "@/components/investigations/form-card";
import type { InvestigationHead } from "@/lib/investigations/file/queries";
import { reviewEntryAction } from "@/lib/investigations/register-checks/actions";
import type { CheckRow } from "@/lib/investigations/register-checks/queries";
import { registerLabels } from "@/lib/investigations/register-checks/texts";

/** The unit manager judges an entry in a register. */
export function EntryReview({ check, head }: { check: CheckRow; head: InvestigationHead }) {
  const name = head.facts.adults.find(({ personId }) => personId === check.personId)?.name;
  return (
    <FormCard
      id={`bedom-${check.id}`}
      title={`Bedöm uppgiften: ${name ?? "tidigare vuxen"}, ${registerLabels[check.register]}`}
      action={reviewEntryAction}
      hidden={{ checkId: check.id, version: check.version }}
      button="Spara bedömningen"
    >
      <blockquote className="whitespace-pre-line border-l-4 border-line pl-3">
        {check.assessment}
      </blockquote>
      <RadioGroup
        name="acceptable"
        legend="Hindrar uppgiften uppdraget?"
        choices={[
          { value: "yes", label: "Nej, uppdraget är möjligt" },
          { value: "no", label: "Ja, uppgiften hindrar uppdraget" },
        ]}
      />
      <TextArea name="reasons" label="Skäl" rows={4} limit={4000} />
    </FormCard>
  );
}
