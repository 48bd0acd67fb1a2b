import type { CsvCell } from "@/lib/platform/csv";
import { type FunnelRow, gathered, isSmall, type Source, sourceKey, stages } from "./rules";
import { sourceName, stageTexts, suppressedText } from "./texts";

/**
 * The figures as a table for a file: a row for each month and source. It may leave the unit, so figures
 * from 1 to 4 are not told, and there are no sums from which they could be worked out.
 */
export function recruitmentTable(
  rows: readonly FunnelRow[],
  campaignNames: Readonly<Record<string, string>>,
): CsvCell[][] {
  const label = (source: Source) => sourceName(source, campaignNames);
  const groups = gathered(rows, ({ month, source }) => `${month} ${sourceKey(source)}`);
  const lines = groups
    .sort((a, b) => a.key.localeCompare(b.key))
    .map(({ first, figures }): CsvCell[] => [
      first.month.slice(0, 7),
      label(first.source),
      ...stages.map((stage) => (isSmall(figures[stage]) ? suppressedText : figures[stage])),
    ]);
  return [["Månad", "Källa", ...stages.map((stage) => stageTexts[stage])], ...lines];
}
