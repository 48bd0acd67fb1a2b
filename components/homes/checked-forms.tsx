"use client";

import { StaffForm, type StaffFormProps } from "@/components/forms/staff-form";
import { changeHomeFactsAction } from "@/lib/homes/facts/actions";
import { homeFactsSchema } from "@/lib/homes/facts/schema";
import { pauseHomeAction, stopHomeAction } from "@/lib/homes/overlays/actions";
import { overlaySchema } from "@/lib/homes/overlays/schema";

export function FactsForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={homeFactsSchema} action={changeHomeFactsAction} />;
}

export function PauseForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={overlaySchema} action={pauseHomeAction} />;
}

export function StopForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={overlaySchema} action={stopHomeAction} />;
}
