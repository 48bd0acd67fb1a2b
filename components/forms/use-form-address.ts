"use client";

import { usePathname, useSearchParams } from "next/navigation";

/**
 * Where a form is sent without JavaScript: to the page it stands on, and back to the form itself, so
 * that what the answer says is in view. Without an address the framework writes an empty one, which
 * the standard forbids.
 * @param formId the form's own id; no two forms of a page share one, or they would share an answer
 */
export function useFormAddress(formId: string): string {
  const path = usePathname();
  const query = useSearchParams().toString();
  return `${path}${query && `?${query}`}#${formId}`;
}
