"use client";

import { CheckboxField } from "@/components/forms/checkbox-field";
import { useFormField } from "@/components/forms/form-context";

const HINT = "Blir det en plats får du den direkt, och ett mejl som säger det.";

/**
 * Whether one will wait for a seat. At a meeting that is full the button itself says so, and nothing is
 * asked; it is asked again of somebody for whom the meeting became full meanwhile.
 */
export function WaitingListField({ isFull }: { isFull: boolean }) {
  const { errors } = useFormField("mayWait");
  if (isFull && errors.length === 0) {
    return (
      <p>
        <input type="hidden" name="mayWait" value="on" />
        {HINT}
      </p>
    );
  }
  return (
    <CheckboxField name="mayWait" label="Ställ mig på väntelistan om träffen är full" hint={HINT} />
  );
}
