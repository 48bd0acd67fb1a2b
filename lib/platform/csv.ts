/** One cell: a text, a number, or nothing. */
export type CsvCell = string | number | null;

const BOM = "\ufeff";

/**
 * A table as a file that a Swedish spreadsheet opens as it is: semicolons, decimal comma, ASCII minus,
 * and a byte order mark so that å, ä and ö are read right. No cell can be taken for a formula.
 * @param rows the first is the heading.
 */
export function csvFile(rows: readonly (readonly CsvCell[])[]): string {
  return `${BOM}${rows.map((row) => `${row.map(cellText).join(";")}\r\n`).join("")}`;
}

function cellText(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  // A cell that begins so is run by the spreadsheet; the apostrophe makes it a text.
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
