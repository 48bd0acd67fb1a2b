import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds on the page as it stands, of all its rules, that is serious or critical: the rule and
 * where. The program is given to each document once, and only the findings come back.
 */
export async function graveFindings(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(source);
  return page.evaluate(async () => {
    // A colour that is still on its way to another is nobody's to read.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { axe: program } = window as unknown as { axe: typeof axe };
    const { violations } = await program.run(document, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
  });
}
