"use client";

import { StaffForm, type StaffFormProps } from "@/components/forms/staff-form";
import { writeLanguageAction } from "@/lib/site/languages/actions";
import { writeLanguageSchema } from "@/lib/site/languages/schema";

export function WriteLanguageForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={writeLanguageSchema} action={writeLanguageAction} />;
}
