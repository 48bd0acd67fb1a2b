"use client";

import type { ReactNode } from "react";
import {
  describedBy,
  errorId,
  FieldError,
  frameLook,
  Hint,
  OptionalMark,
} from "@/components/forms/field-parts";
import { useFormField } from "@/components/forms/form-context";
import type { Choice } from "@/components/forms/select-field";

type GroupProps = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  choices: Choice[];
  /** Side by side when there is room; for two or three short choices. */
  inline?: boolean;
  legendHidden?: boolean;
};

/** One of a few, all visible. */
export function RadioGroup(props: GroupProps & { defaultValue?: string }) {
  const start = props.defaultValue === undefined ? [] : [props.defaultValue];
  return <ChoiceGroup {...props} type="radio" start={start} />;
}

/** Any of a few. Every ticked box is sent under the same name. */
export function CheckboxGroup(props: GroupProps & { defaultValues?: string[] }) {
  return <ChoiceGroup {...props} type="checkbox" start={props.defaultValues ?? []} />;
}

type ChoiceGroupProps = GroupProps & { type: "radio" | "checkbox"; start: string[] };

function ChoiceGroup(props: ChoiceGroupProps) {
  const { name, legend, hint, optional, choices, inline, legendHidden, type, start } = props;
  const { id, errors, sentChoices } = useFormField(name);
  const chosen = sentChoices ?? start;
  const hasError = errors.length > 0;
  return (
    // The bar at the side belongs to a box around: a fieldset's own begins beside its legend.
    <div className={frameLook(hasError)}>
      <fieldset
        className="space-y-1.5"
        aria-describedby={describedBy(id, { hint: Boolean(hint), error: hasError })}
      >
        <legend className={legendHidden ? "sr-only" : "mb-1.5 font-semibold"}>
          {legend}
          {optional && <OptionalMark />}
        </legend>
        {hint && <Hint id={id}>{hint}</Hint>}
        <FieldError id={id} errors={errors} />
        <div className={inline ? "flex flex-wrap gap-x-8" : ""}>
          {choices.map((choice, index) => (
            <ChoiceLine
              key={choice.value}
              // The first one carries the field's id: there the error summary's link leads.
              id={index === 0 ? id : `${id}-${index}`}
              choice={choice}
              input={{
                type,
                name,
                defaultChecked: chosen.includes(choice.value),
                "aria-invalid": hasError || undefined,
                "aria-describedby": hasError ? errorId(id) : undefined,
              }}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

/** What is wrong with the answer, and what the choice means. */
function notesOf(...ids: (string | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(" ") || undefined;
}

type ChoiceLineProps = { id: string; choice: Choice; input: React.ComponentProps<"input"> };

function ChoiceLine({ id, choice, input }: ChoiceLineProps) {
  return (
    <div className="flex items-start gap-3">
      <input
        {...input}
        id={id}
        value={choice.value}
        aria-describedby={notesOf(
          input["aria-describedby"],
          choice.hint ? `${id}-note` : undefined,
        )}
        className="my-[calc((var(--control-height)-1.5rem)/2)] tick size-6"
      />
      <div className="min-w-0 py-[calc((var(--control-height)-1.6em)/2)]">
        <label htmlFor={id} className="cursor-pointer">
          {choice.label}
        </label>
        {choice.hint && (
          <p id={`${id}-note`} className="text-small text-soft">
            {choice.hint}
          </p>
        )}
      </div>
    </div>
  );
}
