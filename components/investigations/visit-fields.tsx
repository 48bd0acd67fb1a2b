import { RadioGroup } from "@/components/forms/choice-group";
import { TextArea } from "@/components/forms/text-area";
import { DateField, TextField } from "@/components/forms/text-field";
import { choicesOf } from "@/components/people/choices";
import {
  announcedLabels,
  findingLabels,
  visitPointLabels,
} from "@/lib/investigations/visits/texts";

/** What is written down of a visit. Points of the checklist that were not looked at are left. */
export function VisitFields() {
  return (
    <>
      <DateField name="heldOn" label="Vilken dag?" />
      <RadioGroup
        name="announced"
        legend="Var besöket anmält?"
        choices={choicesOf(announcedLabels)}
        inline
      />
      <TextArea name="summary" label="Vad såg och pratade ni om?" rows={7} limit={8000} />
      <fieldset className="space-y-3">
        <legend className="font-semibold">Det ni tittade på</legend>
        <p className="text-small text-soft">Lämna det ni inte tittade på den här gången.</p>
        <div className="grid gap-x-8 gap-y-3 xl:grid-cols-2">
          {Object.entries(visitPointLabels).map(([point, label]) => (
            <PointFields key={point} point={point} label={label} />
          ))}
        </div>
      </fieldset>
    </>
  );
}

/** One point: what needs attention is described, so the field for it comes with that answer. */
function PointFields({ point, label }: { point: string; label: string }) {
  return (
    <div className="group border-t border-line pt-2">
      <RadioGroup
        name={`findings.${point}.state`}
        legend={label}
        choices={choicesOf(findingLabels)}
        inline
      />
      <div className="hidden group-has-[input[value=ATTENTION]:checked]:block">
        <TextField
          name={`findings.${point}.note`}
          label={`Vad behöver åtgärdas: ${label.toLocaleLowerCase("sv")}?`}
          autoComplete="off"
        />
      </div>
    </div>
  );
}
