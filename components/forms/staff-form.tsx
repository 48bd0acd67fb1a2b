"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type ReactNode, type SubmitEvent, useId, useRef } from "react";
import { type FieldErrors, type FieldValues, type Resolver, useForm } from "react-hook-form";
import type { ZodType } from "zod";
import { ErrorSummary } from "@/components/forms/error-summary";
import { useErrorTitle } from "@/components/forms/error-title";
import { FormContext } from "@/components/forms/form-context";
import { FormDone } from "@/components/forms/form-done";
import { nestedErrors } from "@/components/forms/nested-errors";
import { useFormAction } from "@/components/forms/use-form-action";
import type { FormAction } from "@/lib/access/form-state";
import { formDataToObject, inOrderOfPage } from "@/lib/platform/form-data";
import { formTexts } from "@/lib/site/texts";

export type StaffFormProps = {
  children: ReactNode;
  id?: string;
  className?: string;
  /** Empties the form when it is done, for forms that add one thing after another. */
  resetOnDone?: boolean;
  /** Good news when the action itself says nothing. */
  doneMessage?: string;
};

type Binding = {
  /** The one that the action parses with. */
  schema: ZodType;
  action: FormAction;
};

/**
 * A form for staff: checked in the browser first, then sent to the action. A schema cannot be handed
 * over by a page, so each area binds its own in `checked-forms.tsx`.
 */
export function StaffForm(props: StaffFormProps & Binding) {
  const { children, className = "space-y-4", doneMessage } = props;
  const ownId = useId();
  const formId = props.id ?? ownId;
  const form = useRef<HTMLFormElement>(null);
  const checks = useChecks(props.schema, form);
  const { state, formAction, send, isSending } = useFormAction(props.action, {
    formId,
    unreachable: formTexts.notSaved,
  });

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    const { currentTarget: element, nativeEvent } = event;
    const { submitter } = nativeEvent;
    return checks.handleSubmit(() =>
      send(new FormData(element, submitter), (answer) => {
        if (answer.status === "done" && props.resetOnDone) element.reset();
      }),
    )(event);
  };
  const found = nestedErrors(checks.formState.errors);
  const foundAny = Object.keys(found).length > 0;
  const refused = state.status === "refused" ? state : null;
  // What the browser finds is newer than what the server said about an earlier sending.
  const errors = foundAny ? found : (refused?.fields ?? {});
  const attempt = foundAny ? checks.formState.submitCount : state;
  useErrorTitle(foundAny || refused !== null, attempt);
  const done = state.status === "done" && !foundAny ? (state.message ?? doneMessage) : undefined;
  return (
    <FormContext value={{ formId, errors, values: refused?.values ?? null, isSending }}>
      <form
        ref={form}
        id={formId}
        action={formAction}
        onSubmit={submit}
        onChange={foundAny ? () => void checks.trigger() : undefined}
        noValidate
        className={className}
      >
        {(foundAny || refused) && (
          <ErrorSummary
            formId={formId}
            message={refused?.message ?? ""}
            fields={errors}
            attempt={attempt}
          />
        )}
        {done && <FormDone message={done} attempt={state} />}
        {children}
      </form>
    </FormContext>
  );
}

/**
 * Checks what the fields really hold, read in the way the server reads it. The fields stay the
 * browser's own: nothing is registered, so nothing but the person ever changes them.
 */
function useChecks(schema: ZodType, form: { current: HTMLFormElement | null }) {
  const check = zodResolver(schema as ZodType<FieldValues, FieldValues>);
  const resolver: Resolver = async (values, context, options) => {
    if (form.current === null) return check(values, context, options);
    const sent = new FormData(form.current);
    const found = await check(formDataToObject(sent), context, options);
    const byName = found.errors as Record<string, FieldErrors[string]>;
    return { ...found, errors: inOrderOfPage(byName, sent) } as typeof found;
  };
  return useForm({ resolver, shouldFocusError: false });
}
