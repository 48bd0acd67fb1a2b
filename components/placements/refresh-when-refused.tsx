"use client";

import { useRouter } from "next/navigation";
import { useContext, useEffect } from "react";
import { FormContext } from "@/components/forms/form-context";

/** Stands in a form: when it is refused, the rest of the page is drawn anew, for example who is free. */
export function RefreshWhenRefused() {
  const router = useRouter();
  const { values } = useContext(FormContext);
  useEffect(() => {
    if (values !== null) router.refresh();
  }, [values, router]);
  return null;
}
