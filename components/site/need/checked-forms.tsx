"use client";

import { StaffForm, type StaffFormProps } from "@/components/forms/staff-form";
import { publishNeedAction } from "@/lib/site/need/actions";
import { publishNeedSchema } from "@/lib/site/need/schema";

export function PublishNeedForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={publishNeedSchema} action={publishNeedAction} />;
}
