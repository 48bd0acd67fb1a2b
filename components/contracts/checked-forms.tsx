"use client";

import { StaffForm, type StaffFormProps } from "@/components/forms/staff-form";
import { renewContractAction, signContractAction } from "@/lib/contracts/actions";
import { giveNoticeAction } from "@/lib/contracts/notice/actions";
import { giveNoticeSchema, renewContractSchema, signContractSchema } from "@/lib/contracts/schema";

export function SignForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={signContractSchema} action={signContractAction} />;
}

export function RenewForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={renewContractSchema} action={renewContractAction} />;
}

export function NoticeForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={giveNoticeSchema} action={giveNoticeAction} />;
}
