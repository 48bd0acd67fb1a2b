import type { Choice } from "@/components/forms/select-field";
import type { StaffMember } from "@/lib/access/staff/queries";

/** The entries of a table of labels as choices, in its order. */
export function choicesOf(labels: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** People of the unit as choices. */
export function staffChoices(staff: readonly StaffMember[]): Choice[] {
  return staff.map(({ userId, name }) => ({ value: userId, label: name }));
}

/** Adults of a household as choices. */
export function adultChoices(adults: readonly { personId: string; name: string }[]): Choice[] {
  return adults.map(({ personId, name }) => ({ value: personId, label: name }));
}
