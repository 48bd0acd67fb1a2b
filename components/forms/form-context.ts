"use client";

import { createContext, useContext } from "react";

export type FormValues = Record<string, string | string[]>;

export type FormBinding = {
  /** Prefix of every id in the form, so that two forms on a page do not clash. */
  formId: string;
  errors: Record<string, string[]>;
  /** What was sent and refused; null before that, when a field shows its own default value. */
  values: FormValues | null;
  isSending: boolean;
};

/** Lets a field find its own error and value by its name. */
export const FormContext = createContext<FormBinding>({
  formId: "form",
  errors: {},
  values: null,
  isSending: false,
});

/** The id of a field's control, the target of links in the error summary. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replaceAll(".", "-")}`;
}

/** What a field with this name needs from its form. */
export function useFormField(name: string) {
  const { formId, errors, values } = useContext(FormContext);
  return {
    id: fieldId(formId, name),
    errors: errors[name] ?? [],
    sentText: firstOf(values?.[name]),
    // A box that is not ticked is not sent at all, so nothing sent means all unticked.
    sentChoices: values === null ? undefined : [values[name] ?? []].flat(),
  };
}

function firstOf(sent: string | string[] | undefined): string | undefined {
  return Array.isArray(sent) ? sent[0] : sent;
}
