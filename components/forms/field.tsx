"use client";

import type { ReactNode } from "react";
import {
  describedBy,
  FieldError,
  type FieldWidth,
  frameLook,
  Hint,
  OptionalMark,
} from "@/components/forms/field-parts";
import { useFormField } from "@/components/forms/form-context";

export type FieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Adds "(valfritt)"; every field without it is needed. */
  optional?: boolean;
  /** What the field holds before anybody has typed; what was sent wins over it. */
  defaultValue?: string;
  width?: FieldWidth;
  /** The label is read aloud but not shown, where the table column or heading says the same. */
  labelHidden?: boolean;
};

type Control = {
  id: string;
  name: string;
  defaultValue: string | undefined;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

type FrameProps = FieldProps & { children: (control: Control) => ReactNode };

/** Label, hint and error around one control; the control is drawn by `children`. */
export function Field(props: FrameProps) {
  const { name, label, hint, optional, defaultValue, labelHidden, children } = props;
  const { id, errors, sentText } = useFormField(name);
  const hasError = errors.length > 0;
  return (
    <div className={frameLook(hasError)}>
      <label htmlFor={id} className={labelHidden ? "sr-only" : "block font-semibold"}>
        {label}
        {optional && <OptionalMark />}
      </label>
      {hint && <Hint id={id}>{hint}</Hint>}
      <FieldError id={id} errors={errors} />
      {children({
        id,
        name,
        defaultValue: sentText ?? defaultValue,
        "aria-describedby": describedBy(id, { hint: Boolean(hint), error: hasError }),
        "aria-invalid": hasError || undefined,
      })}
    </div>
  );
}
