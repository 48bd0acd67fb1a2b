"use client";

import { useEffect } from "react";

const PREFIX = "Fel: ";

/** While a form is refused the page's title says so first, and again after each refusal. */
export function useErrorTitle(isRefused: boolean, attempt: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the framework may have set the title anew
  useEffect(() => {
    if (!isRefused) return;
    if (!document.title.startsWith(PREFIX)) document.title = PREFIX + document.title;
    return () => {
      if (document.title.startsWith(PREFIX)) document.title = document.title.slice(PREFIX.length);
    };
  }, [isRefused, attempt]);
}
