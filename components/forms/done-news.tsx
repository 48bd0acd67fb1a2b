"use client";

import { useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { FormDone } from "@/components/forms/form-done";
import { DONE } from "@/lib/platform/done-news";

/** The good news on top of the page that a deed led to. */
export function DoneNews({ news }: { news: string | null }) {
  const told = useSearchParams().get(DONE);
  useEffect(() => {
    if (told === null) return;
    // Told once: what is done next on the page is not told under old news.
    const address = new URL(window.location.href);
    address.searchParams.delete(DONE);
    window.history.replaceState(null, "", address);
  }, [told]);
  return news === null ? null : <FormDone key={news} message={news} attempt={told !== null} />;
}
