"use client";

import { StaffForm, type StaffFormProps } from "@/components/forms/staff-form";
import { writeContentAction } from "@/lib/site/content/actions";
import { writeContentSchema } from "@/lib/site/content/schema";

export function WriteContentForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={writeContentSchema} action={writeContentAction} />;
}
