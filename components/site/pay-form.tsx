"use client";

import { ErrorSummary } from "@/components/forms/error-summary";
import { FormContext } from "@/components/forms/form-context";
import { SelectField } from "@/components/forms/select-field";
import { NumberField } from "@/components/forms/text-field";
import { Button } from "@/components/ui/button";
import { homeChoices } from "@/lib/site/rates/example/texts";

type PayFormProps = {
  /** The part of the page where the answer stands. */
  answerAt: string;
  values: Record<string, string>;
  errors: Record<string, string[]>;
};

const choices = Object.entries(homeChoices).map(([value, label]) => ({ value, label }));

/** Asks by the address itself: it tells nothing of a person, and can be kept and shared. */
export function PayForm({ answerAt, values, errors }: PayFormProps) {
  const isRefused = Object.keys(errors).length > 0;
  return (
    <FormContext value={{ formId: "rakna", errors, values, isSending: false }}>
      <form
        id="rakna"
        method="get"
        action={`/ersattning#${answerAt}`}
        noValidate
        className="no-print space-y-6"
      >
        {isRefused && <ErrorSummary formId="rakna" message="" fields={errors} />}
        <SelectField name="hem" label="Vilket slags hem?" choices={choices} width="full" />
        <div className="grid gap-6 sm:grid-cols-2">
          <NumberField name="yngre" label="Antal barn 0–12 år" />
          <NumberField name="aldre" label="Antal unga 13–19 år" />
        </div>
        <Button type="submit">Räkna ut</Button>
      </form>
    </FormContext>
  );
}
