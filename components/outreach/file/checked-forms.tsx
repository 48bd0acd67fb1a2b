"use client";

import { StaffForm, type StaffFormProps } from "@/components/forms/staff-form";
import { recordCallAction } from "@/lib/outreach/callbacks/actions";
import { recordCallSchema } from "@/lib/outreach/callbacks/schema";

export function RecordCallForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={recordCallSchema} action={recordCallAction} />;
}
