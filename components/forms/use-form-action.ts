"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState, useState, useTransition } from "react";
import { useFormAddress } from "@/components/forms/use-form-address";
import { type FormAction, type FormState, idle } from "@/lib/access/form-state";

type Binding = {
  formId: string;
  /** What to say when the server cannot be reached. */
  unreachable: string;
};

/**
 * Binds a form to its action. Without JavaScript the browser posts the form to `formAction`;
 * with it `send` calls the action itself, so that React does not empty the form afterwards and a
 * lost connection becomes words in the form instead of an error page that takes the text away.
 */
export function useFormAction(action: FormAction, { formId, unreachable }: Binding) {
  const [posted, formAction] = useActionState(action, idle, useFormAddress(formId));
  const [answered, setAnswered] = useState<FormState | null>(null);
  const [isSending, startTransition] = useTransition();
  const state = answered ?? posted;

  const send = (form: FormData, onAnswer?: (answer: FormState) => void) => {
    // A second click while the first is under way must not send twice.
    if (isSending) return;
    startTransition(async () => {
      const answer = withSent(await answerOf(() => action(state, form), unreachable), form);
      startTransition(() => setAnswered(answer));
      onAnswer?.(answer);
    });
  };
  return { state, formAction, send, isSending };
}

/** What stands in the fields is what was sent, whatever part of it the answer carries back. */
function withSent(answer: FormState, form: FormData): FormState {
  if (answer.status !== "refused") return answer;
  const texts = [...new Set(form.keys())].map((name) => [
    name,
    form.getAll(name).filter((value) => typeof value === "string"),
  ]);
  return { ...answer, values: Object.fromEntries(texts) };
}

async function answerOf(call: () => Promise<FormState>, unreachable: string): Promise<FormState> {
  try {
    // An action that redirects answers with nothing while the new page is on its way.
    return (await call()) ?? idle;
  } catch (fault) {
    unstable_rethrow(fault);
    return { status: "refused", message: unreachable, fields: {}, values: {} };
  }
}
