"use client";

import { type ReactNode, useContext } from "react";
import { FormContext } from "@/components/forms/form-context";
import { Button } from "@/components/ui/button";

type OutcomeButtonProps = { isStopped: boolean; children: ReactNode };

/** Sends the form, unless something is missing: then it is off, and the list above says why. */
export function OutcomeButton({ isStopped, children }: OutcomeButtonProps) {
  const { isSending } = useContext(FormContext);
  return (
    <Button type="submit" disabled={isStopped} aria-disabled={isSending || undefined}>
      {isSending ? "Sparar …" : children}
    </Button>
  );
}
