"use client";

import { useContext } from "react";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { RadioGroup } from "@/components/forms/choice-group";
import { FormContext } from "@/components/forms/form-context";
import { NumberField, TextField } from "@/components/forms/text-field";
import { Button } from "@/components/ui/button";
import { sexTexts } from "@/lib/placements/requests/texts";
import { choicesOf } from "../choices";
import type { ChildRow } from "./use-child-rows";

type ChildFieldsProps = { row: ChildRow; index: number; mayRemove: boolean };

/** What is told of one child: no name. */
export function ChildFields({ row, index, mayRemove }: ChildFieldsProps) {
  const form = useContext(FormContext);
  const name = `children.${index}`;
  return (
    <FormContext value={row.isFresh ? { ...form, values: null } : form}>
      <fieldset className="space-y-5 rounded-card border border-line bg-surface p-4 sm:p-5">
        <legend className="px-1 text-sub font-bold">Barn {index + 1}</legend>
        <RadioGroup name={`${name}.sex`} legend="Kön" choices={choicesOf(sexTexts)} inline />
        <NumberField name={`${name}.ageYears`} label="Ålder i hela år" hint="0 för ett spädbarn" />
        <CheckboxField name={`${name}.isAgeEstimated`} label="Åldern är uppskattad" />
        <CheckboxField
          name={`${name}.isProtected`}
          label="Barnet har skyddade personuppgifter"
          hint="Barnet märks på alla sidor och bara namngivna personer får läsa vem det är."
        />
        <TextField
          name={`${name}.label`}
          label="Vad ska barnet kallas här?"
          hint="Skriv inget namn. Lämnar du tomt blir det till exempel Flicka 7 år."
          optional
          width="half"
          autoComplete="off"
        />
        {mayRemove && (
          <Button
            type="submit"
            tone="secondary"
            size="small"
            name="intent"
            value={`remove.${index}`}
          >
            Ta bort barn {index + 1}
          </Button>
        )}
      </fieldset>
    </FormContext>
  );
}
