"use client";

import { useRouter } from "next/navigation";
import { type SubmitEvent, useState } from "react";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { ErrorSummary } from "@/components/forms/error-summary";
import { FormContext } from "@/components/forms/form-context";
import { FormDone } from "@/components/forms/form-done";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { type Choice, SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { useFormAction } from "@/components/forms/use-form-action";
import { FilePicker } from "@/components/inquiries/uploads/file-picker";
import { PickedFiles } from "@/components/inquiries/uploads/picked-files";
import { type Picked, useUploads } from "@/components/inquiries/uploads/use-uploads";
import { sendFilesAction } from "@/lib/inquiries/uploads/actions";
import { MOST_FILES, sentWords } from "@/lib/inquiries/uploads/rules";
import { sentFilesSchema } from "@/lib/inquiries/uploads/schema";
import { uploadTexts } from "@/lib/inquiries/uploads/texts";
import { formTexts } from "@/lib/site/texts";

type UploadFormProps = {
  sendingId: string;
  /** What the files can be: what the unit has asked for first. */
  choices: Choice[];
  /** The other adult, if there is one to share with. */
  other: string | null;
};

const FORM = "skicka-filer";

/**
 * Sends files. Without JavaScript an ordinary form with all of them; with it each file on its own, with
 * how far it has come, and those that did not come through are kept to be sent again.
 */
export function UploadForm({ sendingId, choices, other }: UploadFormProps) {
  const { state, formAction } = useFormAction(sendFilesAction, {
    formId: FORM,
    unreachable: formTexts.unreachable,
  });
  const uploads = useUploads();
  const router = useRouter();
  const [local, setLocal] = useState<Local>(nothing);
  const posted = state.status === "refused" && local === nothing ? state : null;
  const errors = posted?.fields ?? local.errors;

  const send = async (form: HTMLFormElement, wanted: readonly Picked[]) => {
    const along = { about: chosenIn(form), isShared: isTicked(form) };
    const faults = faultsOf(along.about, wanted);
    if (Object.keys(faults).length > 0) return setLocal({ errors: faults, done: null });
    setLocal({ errors: {}, done: null });
    const taken = await uploads.send(wanted, along);
    if (taken === 0) return;
    setLocal({ errors: {}, done: sentWords(taken, 0) });
    router.refresh();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send(event.currentTarget, uploads.picked);
  };
  return (
    <FormContext
      value={{
        formId: FORM,
        errors,
        values: posted?.values ?? null,
        isSending: uploads.isSending,
      }}
    >
      <form
        id={FORM}
        action={formAction}
        onSubmit={submit}
        encType="multipart/form-data"
        noValidate
        className="space-y-6"
      >
        {Object.keys(errors).length > 0 && (
          <ErrorSummary
            formId={FORM}
            message={posted?.message ?? ""}
            fields={errors}
            attempt={posted ?? local}
          />
        )}
        {posted !== null && Object.keys(errors).length === 0 && (
          <ErrorSummary formId={FORM} message={posted.message} fields={{}} attempt={posted} />
        )}
        {local.done !== null && <FormDone message={local.done} attempt={local} />}
        {state.status === "done" && local === nothing && <Posted state={state} />}
        <HiddenFields values={{ sendingId }} />
        <WhatItIs choices={choices} other={other} />
        <FilePicker onPick={uploads.add} isFull={uploads.picked.length >= MOST_FILES} />
        <PickedFiles
          files={uploads.picked}
          onRemove={uploads.remove}
          onRetry={(file) => {
            const form = document.getElementById(FORM);
            if (form instanceof HTMLFormElement) void send(form, [file]);
          }}
        />
        <SubmitButton pending="Skickar filerna …">Skicka</SubmitButton>
      </form>
    </FormContext>
  );
}

function WhatItIs({ choices, other }: Pick<UploadFormProps, "choices" | "other">) {
  return (
    <>
      <SelectField
        name="about"
        label="Vad är det du skickar?"
        hint="Skicka inga utdrag ur register. Ta med dem när vi ses, så läser vi dem tillsammans."
        empty="Välj"
        choices={choices}
        width="full"
      />
      {other !== null && (
        <CheckboxField
          name="isShared"
          label={`${other} får också läsa filerna`}
          hint="Annars är det bara du och vi som ser dem."
        />
      )}
    </>
  );
}

type Local = { errors: Record<string, string[]>; done: string | null };
const nothing: Local = { errors: {}, done: null };

function faultsOf(about: string, wanted: readonly Picked[]): Record<string, string[]> {
  const hasSomething = wanted.some(({ status }) => status !== "REFUSED");
  return {
    ...(about === "" ? { about: ["Välj vad filerna är"] } : {}),
    ...(hasSomething ? {} : { files: [uploadTexts.noFile] }),
  };
}

function chosenIn(form: HTMLFormElement): string {
  return String(new FormData(form).get("about") ?? "");
}

function isTicked(form: HTMLFormElement): boolean {
  return new FormData(form).get("isShared") !== null;
}

/** What an ordinary form without a script is answered: what came through, and what did not and why. */
function Posted({ state }: { state: { message?: string; output?: unknown } }) {
  const files = sentFilesSchema.safeParse(state.output).data ?? [];
  const faults = files.filter(({ text }) => text !== null);
  return (
    <FormDone message={state.message ?? ""} attempt={state}>
      {faults.length > 0 && (
        <ul className="list-disc pl-5">
          {faults.map(({ name, text }) => (
            <li key={`${name}${text}`}>
              <strong className="wrap-anywhere">{name}:</strong> {text}
            </li>
          ))}
        </ul>
      )}
    </FormDone>
  );
}
