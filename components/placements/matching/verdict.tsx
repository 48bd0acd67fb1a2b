import { StatusTag, type Tone } from "@/components/ui/status-tag";
import type { Criterion } from "@/lib/placements/matching/criteria/rules";
import { type Verdict, verdictTexts } from "@/lib/placements/matching/texts";

const tones = {
  FITS: "good",
  NOT: "warn",
  UNKNOWN: "neutral",
} as const satisfies Record<Verdict, Tone>;

/** How one criterion turned out; what blocks says so. */
export function VerdictTag({ criterion }: { criterion: Criterion }) {
  if (criterion.isBlock) return <StatusTag tone="bad">Hinder</StatusTag>;
  return <StatusTag tone={tones[criterion.verdict]}>{verdictTexts[criterion.verdict]}</StatusTag>;
}
