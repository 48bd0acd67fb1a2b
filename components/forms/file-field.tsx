"use client";

import { Field, type FieldProps } from "@/components/forms/field";
import { controlLook } from "@/components/forms/field-parts";

export type FileFieldProps = Omit<FieldProps, "defaultValue" | "width"> & {
  multiple?: boolean;
  /** Kinds of file; phones turn their own picture format into JPEG when it is not among them. */
  accept?: string;
};

/** Files from the device or its camera. A browser never fills in a file again after a refusal. */
export function FileField(props: FileFieldProps) {
  const { multiple, accept = "image/jpeg,image/png,application/pdf" } = props;
  return (
    <Field {...props}>
      {({ defaultValue: _, ...control }) => (
        <input
          {...control}
          type="file"
          multiple={multiple}
          accept={accept}
          className={`${controlLook()} file:mr-4 file:cursor-pointer file:rounded-md file:border-0 file:bg-pine-soft file:px-3 file:py-1 file:font-semibold file:text-pine`}
        />
      )}
    </Field>
  );
}
