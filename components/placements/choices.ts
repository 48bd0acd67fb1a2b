import type { Choice } from "@/components/forms/select-field";

/** A table of labels as the choices of a field, in the table's order. */
export function choicesOf(labels: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
