"use client";

import { StaffForm, type StaffFormProps } from "@/components/forms/staff-form";
import {
  cancelMeetingAction,
  changeMeetingAction,
  planMeetingAction,
} from "@/lib/outreach/meetings/actions";
import {
  cancelMeetingSchema,
  changeMeetingSchema,
  planMeetingSchema,
} from "@/lib/outreach/meetings/schema";

export function PlanForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={planMeetingSchema} action={planMeetingAction} />;
}

export function ChangeForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={changeMeetingSchema} action={changeMeetingAction} />;
}

export function CallOffForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={cancelMeetingSchema} action={cancelMeetingAction} />;
}
