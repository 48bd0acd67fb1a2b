"use client";

import { StaffForm, type StaffFormProps } from "@/components/forms/staff-form";
import { answerMessageAction } from "@/lib/outreach/messages/handling/actions";
import { answerMessageSchema } from "@/lib/outreach/messages/handling/schema";

export function AnswerMessageForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={answerMessageSchema} action={answerMessageAction} />;
}
