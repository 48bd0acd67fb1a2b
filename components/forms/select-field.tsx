"use client";

import { Field, type FieldProps } from "@/components/forms/field";
import { controlLook } from "@/components/forms/field-parts";

export type Choice = { value: string; label: string; hint?: string };

export type SelectFieldProps = FieldProps & {
  choices: Choice[];
  /** The line for no choice; without it the first choice is taken from the start. */
  empty?: string;
};

/** One of many, as the browser's own list. */
export function SelectField(props: SelectFieldProps) {
  const { choices, empty, width = "half" } = props;
  return (
    <Field {...props}>
      {(control) => (
        <select {...control} className={controlLook({ kind: "pick", width })}>
          {empty !== undefined && <option value="">{empty}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
