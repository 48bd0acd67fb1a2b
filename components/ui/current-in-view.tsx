"use client";

import { useEffect, useRef } from "react";

/** Scrolls the row of links around it sideways until the current one shows; nothing else moves. */
export function CurrentInView({ path }: { path: string | undefined }) {
  const mark = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address has another current link
  useEffect(() => {
    const row = mark.current?.parentElement;
    const current = row?.querySelector<HTMLElement>("[aria-current]");
    if (!row || !current) return;
    row.scrollLeft = current.offsetLeft - (row.clientWidth - current.offsetWidth) / 2;
  }, [path]);
  return <span ref={mark} hidden />;
}
