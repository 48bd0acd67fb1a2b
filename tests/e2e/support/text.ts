import type { Locator } from "@playwright/test";

/** The text of an element, as one line. */
export async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? "").replace(/\s+/g, " ").trim();
}
