"use client";

import type { ComponentProps } from "react";
import { Field, type FieldProps } from "@/components/forms/field";
import { controlLook } from "@/components/forms/field-parts";

type InputProps = ComponentProps<"input">;

export type TextFieldProps = FieldProps &
  Pick<
    InputProps,
    | "type"
    | "autoComplete"
    | "inputMode"
    | "spellCheck"
    | "maxLength"
    | "autoCapitalize"
    | "readOnly"
    | "lang"
    | "dir"
  >;

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { type = "text", autoComplete, inputMode, spellCheck, maxLength, readOnly } = props;
  return (
    <Field {...props}>
      {(control) => (
        <input
          {...control}
          type={type}
          autoComplete={autoComplete}
          autoCapitalize={props.autoCapitalize}
          inputMode={inputMode}
          spellCheck={spellCheck}
          maxLength={maxLength}
          readOnly={readOnly}
          lang={props.lang}
          dir={props.dir}
          className={controlLook({ width: props.width })}
        />
      )}
    </Field>
  );
}

/** A telephone number in any way of writing; the schema says what it can read. */
export function PhoneField(props: FieldProps) {
  return <TextField width="half" type="tel" inputMode="tel" autoComplete="tel" {...props} />;
}

/** An e-mail address; not `type="email"`, whose own check speaks before ours can. */
export function EmailField(props: FieldProps) {
  return (
    <TextField
      width="half"
      inputMode="email"
      autoComplete="email"
      autoCapitalize="none"
      spellCheck={false}
      {...props}
    />
  );
}

/** A day typed in any of the usual ways; a hint of its own is followed by an example. */
export function DateField({ hint, ...props }: FieldProps) {
  return (
    <TextField
      width="short"
      autoComplete="off"
      spellCheck={false}
      hint={
        hint ? (
          <>
            {hint} Till exempel <span className="one-line">2026-11-21</span>.
          </>
        ) : (
          "Till exempel 2026-11-21 eller 21 nov 2026"
        )
      }
      {...props}
    />
  );
}

/** A time of day, 24 hours. */
export function TimeField(props: FieldProps) {
  return <TextField width="tiny" autoComplete="off" hint="Till exempel 14:30" {...props} />;
}

/** A whole number; a text field, since number fields change when one scrolls over them. */
export function NumberField(props: FieldProps) {
  return <TextField width="tiny" inputMode="numeric" autoComplete="off" {...props} />;
}
