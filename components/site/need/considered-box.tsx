"use client";

import { useState } from "react";
import { CheckboxField } from "@/components/forms/checkbox-field";
import { useFormField } from "@/components/forms/form-context";
import { needTexts } from "@/lib/site/need/texts";

/** The box that a manager ticks to publish in spite of the warning; there once it has been given. */
export function ConsideredBox() {
  const { errors } = useFormField("text");
  const { sentChoices = [] } = useFormField("isConsidered");
  const isWarned = errors.some((error) => error.startsWith(needTexts.clues));
  const [isShown, setShown] = useState(false);
  const isNeeded = isShown || isWarned || sentChoices.length > 0;
  // Once there it stays: an error of another field must not take a ticked box away.
  if (isNeeded && !isShown) setShown(true);
  if (!isNeeded) return null;
  return (
    <CheckboxField
      name="isConsidered"
      label="Jag har tänkt igenom att meningen inte pekar ut något barn"
    />
  );
}
