"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

type LiveRefreshProps = {
  /** Answers `{ "state": … }` for as long as the page may be seen. */
  href: string;
  /** The state that the page was drawn with. */
  state: string;
  /** The same in words: a change of it is read aloud. */
  words: string;
};

const EVERY = 15_000;
const LONGEST_IDLE = 15 * 60_000;

/**
 * Draws the page anew when its matter has come to another state; what is being typed stays. It asks for
 * the state alone, since each drawing of the page is logged as a reading, and only while somebody is
 * there, since each question keeps the session alive.
 */
export function LiveRefresh({ href, state, words }: LiveRefreshProps) {
  const router = useRouter();
  const lastSeen = useRef(0);
  useEffect(() => {
    const note = () => {
      lastSeen.current = Date.now();
    };
    note();
    const ask = async () => {
      const isThere = Date.now() - lastSeen.current < LONGEST_IDLE;
      if (!isThere || document.visibilityState !== "visible") return;
      const answer = await stateAt(href);
      if (answer !== null && answer !== state) router.refresh();
    };
    const timer = setInterval(ask, EVERY);
    window.addEventListener("pointerdown", note);
    window.addEventListener("keydown", note);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pointerdown", note);
      window.removeEventListener("keydown", note);
    };
  }, [href, state, router]);
  return (
    <p role="status" className="sr-only">
      {words}
    </p>
  );
}

async function stateAt(href: string): Promise<string | null> {
  try {
    const response = await fetch(href, { cache: "no-store", redirect: "error" });
    if (!response.ok) return null;
    return ((await response.json()) as { state: string }).state;
  } catch {
    // A weak network or an ended session: the page stays as it is, and asks again.
    return null;
  }
}
