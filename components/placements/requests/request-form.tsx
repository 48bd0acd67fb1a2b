"use client";

import type { SubmitEvent } from "react";
import { ErrorSummary } from "@/components/forms/error-summary";
import { useErrorTitle } from "@/components/forms/error-title";
import { FormContext } from "@/components/forms/form-context";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFormAction } from "@/components/forms/use-form-action";
import { Button } from "@/components/ui/button";
import { sendRequestAction } from "@/lib/placements/requests/actions";
import type { RequestFormFacts } from "@/lib/placements/requests/form/queries";
import { MOST_CHILDREN, rowChangeOf, type Typed } from "@/lib/placements/requests/rows/rules";
import { requestTexts } from "@/lib/placements/requests/texts";
import { formTexts } from "@/lib/site/texts";
import { ChildFields } from "./child-fields";
import { AboutPlacement, AboutWishes, LastQuestions } from "./request-fields";
import { useChildRows } from "./use-child-rows";

type RequestFormProps = { facts: RequestFormFacts; copied: Typed | null };

const FORM_ID = "forfragan";

/** A new placement request. Everything in it works without JavaScript, adding children too. */
export function RequestForm({ facts, copied }: RequestFormProps) {
  const { state, formAction, send, isSending } = useFormAction(sendRequestAction, {
    formId: FORM_ID,
    unreachable: formTexts.unreachable,
  });
  const { rows, change, shown } = useChildRows(state, copied);
  const isRefused = state.status === "refused" && !shown.isRowChange;
  useErrorTitle(isRefused, state);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent;
    const wanted = rowChangeOf(submitter instanceof HTMLButtonElement ? submitter.value : null);
    if (wanted !== null) change(wanted);
    else send(new FormData(event.currentTarget, submitter));
  };
  const key = [shown.typed?.idempotencyKey ?? facts.idempotencyKey].flat()[0] ?? "";
  return (
    <FormContext value={{ formId: FORM_ID, errors: shown.errors, values: shown.typed, isSending }}>
      <form id={FORM_ID} action={formAction} onSubmit={submit} noValidate className="space-y-8">
        {/* Enter in a field presses the first button of a form: it must be the one that sends. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
          Skicka placeringsförfrågan
        </button>
        {isRefused && (
          <ErrorSummary
            formId={FORM_ID}
            message={state.message}
            fields={shown.errors}
            attempt={state}
          />
        )}
        <HiddenFields values={{ idempotencyKey: key }} />
        <AboutPlacement facts={facts} />
        <section aria-labelledby="barnen" className="space-y-4">
          <h2 id="barnen" className="text-heading">
            Barnen
          </h2>
          <p role="status" className="sr-only">
            {shown.isRowChange ? requestTexts.rowsChanged : ""}
          </p>
          {rows.map((row, index) => (
            <ChildFields key={row.key} row={row} index={index} mayRemove={rows.length > 1} />
          ))}
          {rows.length < MOST_CHILDREN && (
            <Button type="submit" tone="secondary" name="intent" value="add">
              Lägg till ett barn
            </Button>
          )}
        </section>
        <LastQuestions facts={facts} hasSiblings={rows.length > 1} />
        <AboutWishes facts={facts} typed={shown.typed} errors={shown.errors} />
        <SubmitButton size="large" pending="Skickar …">
          Skicka placeringsförfrågan
        </SubmitButton>
      </form>
    </FormContext>
  );
}
