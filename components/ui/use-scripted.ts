"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the page's script runs: false in what the server sends, and for good without JavaScript. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
