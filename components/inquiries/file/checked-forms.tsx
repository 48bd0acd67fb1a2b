"use client";

import { StaffForm, type StaffFormProps } from "@/components/forms/staff-form";
import { recordInfoCallAction } from "@/lib/inquiries/handling/actions";
import { infoCallSchema } from "@/lib/inquiries/handling/schema";

export function CallForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={infoCallSchema} action={recordInfoCallAction} />;
}
