"use client";

import type { ReactNode } from "react";
import { describedBy, FieldError, frameLook, Hint } from "@/components/forms/field-parts";
import { useFormField } from "@/components/forms/form-context";

type CheckboxFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  defaultChecked?: boolean;
};

/** A single box, sent as "on" when ticked and not at all otherwise. */
export function CheckboxField({ name, label, hint, defaultChecked }: CheckboxFieldProps) {
  const { id, errors, sentChoices } = useFormField(name);
  const hasError = errors.length > 0;
  return (
    <div className={frameLook(hasError)}>
      <FieldError id={id} errors={errors} />
      <div className="flex items-start gap-3">
        <input
          type="checkbox"
          id={id}
          name={name}
          value="on"
          defaultChecked={sentChoices ? sentChoices.length > 0 : defaultChecked}
          aria-invalid={hasError || undefined}
          aria-describedby={describedBy(id, { hint: Boolean(hint), error: hasError })}
          className="my-0.5 tick size-6"
        />
        <label htmlFor={id} className="min-w-0 cursor-pointer">
          {label}
        </label>
      </div>
      {hint && <Hint id={id}>{hint}</Hint>}
    </div>
  );
}
