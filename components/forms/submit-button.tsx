"use client";

import { type ReactNode, useContext } from "react";
import { FormContext } from "@/components/forms/form-context";
import { Button, type ButtonProps } from "@/components/ui/button";

type SubmitButtonProps = Pick<
  ButtonProps,
  "tone" | "size" | "wide" | "icon" | "iconAfter" | "name" | "value" | "formNoValidate"
> & {
  children: ReactNode;
  /** Words while the answer is awaited. */
  pending?: string;
};

/** Sends the form. It stays focusable while sending; the form itself refuses a second sending. */
export function SubmitButton({ children, pending = "Skickar …", ...look }: SubmitButtonProps) {
  const { isSending } = useContext(FormContext);
  return (
    <>
      {/* First, so that the button stays the last of its form and takes no space below itself. */}
      <span role="status" className="sr-only">
        {isSending ? pending : ""}
      </span>
      <Button type="submit" aria-disabled={isSending || undefined} {...look}>
        {isSending ? pending : children}
      </Button>
    </>
  );
}
