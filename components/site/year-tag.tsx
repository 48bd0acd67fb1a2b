import { StatusTag } from "@/components/ui/status-tag";
import { yearIn } from "@/lib/site/rates/rules";
import type { Validity } from "@/lib/site/rates/texts";

/** Of what year a figure is, or that nobody but we have worked it out. */
export function YearTag({ known }: { known: Validity }) {
  return <StatusTag tone="info">{yearWords(known)}</StatusTag>;
}

/** "Belopp för 2024", "Vår uträkning för 2026" */
export function yearWords(known: Validity): string {
  const what = known.certainty === "CALCULATED" ? "Vår uträkning" : "Belopp";
  return `${what} för ${yearIn(known)}`;
}
