"use client";

import { Camera, Paperclip } from "lucide-react";
import { type ChangeEvent, useId } from "react";
import { FieldError, frameLook, Hint, hintId } from "@/components/forms/field-parts";
import { FileField } from "@/components/forms/file-field";
import { useFormField } from "@/components/forms/form-context";
import { Icon, type IconShape } from "@/components/ui/icon";
import { useScripted } from "@/components/ui/use-scripted";

/** Without HEIC among them, phones turn their own picture format into JPEG. */
const KINDS = "image/jpeg,image/png,application/pdf,.docx";
const HINT =
  "Bilder (JPEG eller PNG), PDF eller Word (docx). Högst 10 MB per fil och 10 filer åt gången.";

type FilePickerProps = { onPick: (files: Iterable<File>) => void; isFull: boolean };

/** Where files are chosen: from the device, or with its camera, one after another. */
export function FilePicker({ onPick, isFull }: FilePickerProps) {
  const isScripted = useScripted();
  if (!isScripted) {
    return (
      <FileField
        name="files"
        label="Filer"
        hint={`${HINT} Skicka högst 12 MB sammanlagt åt gången.`}
        accept={KINDS}
        multiple
      />
    );
  }
  return <Buttons onPick={onPick} isFull={isFull} />;
}

function Buttons({ onPick, isFull }: FilePickerProps) {
  const { id, errors } = useFormField("files");
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    onPick([...(event.target.files ?? [])]);
    // The same file may be chosen again after it has been taken away.
    event.target.value = "";
  };
  return (
    <div className={frameLook(errors.length > 0)}>
      <fieldset className="space-y-1.5" aria-describedby={hintId(id)}>
        <legend className="mb-1.5 font-semibold">Filer</legend>
        <Hint id={id}>
          {isFull ? "Skicka de här filerna först, så kan du välja fler sedan." : HINT}
        </Hint>
        <FieldError id={id} errors={errors} />
        {!isFull && (
          <div className="flex flex-wrap gap-3 pt-1">
            <Pick
              label="Välj filer"
              icon={Paperclip}
              id={id}
              onChange={pick}
              accept={KINDS}
              multiple
            />
            <Pick
              label="Ta ett foto"
              icon={Camera}
              onChange={pick}
              accept="image/jpeg,image/png"
              capture
            />
          </div>
        )}
      </fieldset>
    </div>
  );
}

type PickProps = {
  label: string;
  icon: IconShape;
  id?: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  accept: string;
  multiple?: boolean;
  capture?: boolean;
};

/** A file field that looks like a button; the field itself takes focus and is read aloud. */
function Pick({ label, icon, id, onChange, accept, multiple, capture }: PickProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  return (
    <span className="relative inline-flex rounded-control">
      <input
        type="file"
        id={fieldId}
        onChange={onChange}
        accept={accept}
        multiple={multiple}
        capture={capture ? "environment" : undefined}
        className="peer absolute inset-0 size-full cursor-pointer opacity-0"
      />
      <label
        htmlFor={fieldId}
        className="inline-flex min-h-(--control-height) cursor-pointer items-center gap-2 rounded-control border-2 border-pine bg-surface px-5 py-2 font-semibold text-pine peer-hover:bg-pine-soft peer-focus-visible:outline-3 peer-focus-visible:outline-offset-3 peer-focus-visible:outline-ink"
      >
        <Icon of={icon} />
        {label}
      </label>
    </span>
  );
}
