"use client";

import { useEffect } from "react";

/** Sets the window's title where a page's own was sent before it turned out that nobody may see it. */
export function TabTitle({ title }: { title: string }) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
