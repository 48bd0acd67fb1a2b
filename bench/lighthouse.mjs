// @ts-check
// What Lighthouse says of the pages that a family meets first, as on a mid-range telephone.
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { browserFlags } from "../scripts/setup/browser.mjs";
import { Stop, say } from "../scripts/setup/output.mjs";
import { freePort } from "../scripts/setup/ports.mjs";

/** @typedef {import("../scripts/testing/product.mjs").Product} Product */
/** @typedef {{ page: string, scores: Record<string, number>, lcp: number, cls: number, script: number, faults: string[] }} Seen */

const pages = ["/", "/bli-jourhem", "/intresseanmalan"];

/** Lowest scores, of a hundred. */
const floors = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
/** The largest part of the page is drawn within so many milliseconds on slow 4G. */
const longestPaint = 2_500;
const mostShift = 0.1;

/** A busy machine is taken for a slow page: the median of so many goes counts. */
const goes = 3;

/**
 * @param {Product} product
 * @returns {Promise<import("./results.mjs").Measured>}
 */
export async function measureLighthouse({ address, chromiumPath }) {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [...browserFlags, `--remote-debugging-port=${port}`],
  });
  try {
    /** @type {Seen[]} */
    const figures = [];
    for (const page of pages) {
      const seen = [];
      for (let go = 0; go < goes; go += 1) {
        say(`  ${page} (${go + 1} of ${goes}) …`);
        seen.push(await look(new URL(page, address).href, page, port));
      }
      figures.push(median(seen));
    }
    return { table: tableOf(figures), figures, missed: figures.flatMap(missedBy) };
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} url
 * @param {string} page
 * @param {number} port of the browser
 * @returns {Promise<Seen>}
 */
async function look(url, page, port) {
  const result = await lighthouse(url, {
    port,
    output: "json",
    logLevel: "error",
    onlyCategories: Object.keys(floors),
  });
  const lhr = result?.lhr;
  if (lhr === undefined || lhr.runtimeError) {
    throw new Stop(
      `Lighthouse saw nothing of ${url}: ${lhr?.runtimeError?.message ?? "no result"}`,
    );
  }
  const requests = /** @type {{ resourceType: string, transferSize: number }[]} */ (
    /** @type {any} */ (lhr.audits["network-requests"]?.details)?.items ?? []
  );
  return {
    page,
    scores: Object.fromEntries(
      Object.entries(lhr.categories).map(([name, { score }]) => [
        name,
        Math.round((score ?? 0) * 100),
      ]),
    ),
    lcp: Math.round(lhr.audits["largest-contentful-paint"]?.numericValue ?? Number.NaN),
    cls: Number((lhr.audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN).toFixed(3)),
    script: requests
      .filter(({ resourceType }) => resourceType === "Script")
      .reduce((sum, { transferSize }) => sum + transferSize, 0),
    faults: faultsIn(lhr),
  };
}

/**
 * @param {import("lighthouse").Result} lhr
 * @returns {string[]} audits that took points, worst first within each category
 */
const faultsIn = (lhr) =>
  Object.entries(lhr.categories).flatMap(([category, { auditRefs }]) =>
    auditRefs
      .map(({ id, weight }) => ({ weight, audit: lhr.audits[id] }))
      .filter(({ weight, audit }) => weight > 0 && (audit?.score ?? 1) < 0.9)
      .map(({ audit }) => `${category}: ${audit?.id} ${audit?.displayValue ?? ""}`.trim()),
  );

/**
 * @param {Seen[]} seen of one page
 * @returns {Seen} the one in the middle by performance
 */
function median(seen) {
  const sorted = seen.toSorted((a, b) => (a.scores.performance ?? 0) - (b.scores.performance ?? 0));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("nothing was seen");
  return middle;
}

/** @param {Seen} seen */
function missedBy({ page, scores, lcp, cls, faults }) {
  const low = Object.entries(floors)
    .filter(([name, floor]) => !((scores[name] ?? 0) >= floor))
    .map(
      ([name, floor]) => `${page}: ${name} ${scores[name]}, not ${floor} (${faults.join("; ")})`,
    );
  return [
    ...low,
    ...(lcp < longestPaint ? [] : [`${page}: largest paint after ${lcp} ms`]),
    ...(cls < mostShift ? [] : [`${page}: shift ${cls}`]),
  ];
}

/** @param {Seen[]} figures */
function tableOf(figures) {
  const heads = ["Page", ...Object.keys(floors), "LCP ms", "CLS", "script kB"];
  const rows = figures.map(({ page, scores, lcp, cls, script }) => [
    page,
    ...Object.keys(floors).map((name) => String(scores[name])),
    String(lcp),
    String(cls),
    (script / 1000).toFixed(1),
  ]);
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  return [heads, ...rows].map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  "),
  );
}
