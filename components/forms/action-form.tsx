"use client";

import { type ReactNode, type SubmitEvent, useId } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { useErrorTitle } from "@/components/forms/error-title";
import { FormContext } from "@/components/forms/form-context";
import { FormDone } from "@/components/forms/form-done";
import { useFormAction } from "@/components/forms/use-form-action";
import type { FormAction } from "@/lib/access/form-state";
import { formTexts } from "@/lib/site/texts";

type ActionFormProps = {
  action: FormAction;
  children: ReactNode;
  /** Prefix of the ids inside; made up when absent. */
  id?: string;
  className?: string;
  /** Empties the form when it is done, for forms that add one thing after another. */
  resetOnDone?: boolean;
  /** Good news when the action itself says nothing. */
  doneMessage?: string;
  /** In place of "Rätta 2 fel", where the page is in another language. */
  errorTitle?: string;
  /** Stands in the place of the fields when it is done, for forms that are sent once. */
  after?: ReactNode;
};

/**
 * A form that only the server checks: for the public, applicants and client municipalities, and for
 * staff deeds of a button and at most a line. Works without JavaScript.
 */
export function ActionForm(props: ActionFormProps) {
  const { action, children, id, className = "space-y-6", resetOnDone, doneMessage, after } = props;
  const ownId = useId();
  const formId = id ?? ownId;
  const { state, formAction, send, isSending } = useFormAction(action, {
    formId,
    unreachable: formTexts.unreachable,
  });
  const refused = state.status === "refused" ? state : null;
  useErrorTitle(refused !== null, state);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    send(new FormData(form, event.nativeEvent.submitter), (answer) => {
      if (answer.status === "done" && resetOnDone) form.reset();
    });
  };
  const done = state.status === "done" ? (state.message ?? doneMessage) : undefined;
  return (
    <FormContext
      value={{ formId, errors: refused?.fields ?? {}, values: refused?.values ?? null, isSending }}
    >
      <form id={formId} action={formAction} onSubmit={submit} noValidate className={className}>
        {refused && (
          <ErrorSummary
            formId={formId}
            message={refused.message}
            title={props.errorTitle}
            fields={refused.fields}
            attempt={state}
          />
        )}
        {done && <FormDone message={done} attempt={state} />}
        {done && after ? after : children}
      </form>
    </FormContext>
  );
}
