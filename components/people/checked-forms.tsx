"use client";

import { StaffForm, type StaffFormProps } from "@/components/forms/staff-form";
import {
  changeHouseholdAction,
  changePersonAction,
  protectHouseholdAction,
} from "@/lib/people/members/actions";
import { changePersonSchema, householdSchema, protectHouseholdSchema } from "@/lib/people/schema";

export function HouseholdForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={householdSchema} action={changeHouseholdAction} />;
}

export function ProtectForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={protectHouseholdSchema} action={protectHouseholdAction} />;
}

export function PersonForm(props: StaffFormProps) {
  return <StaffForm {...props} schema={changePersonSchema} action={changePersonAction} />;
}
