import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { type Certainty, certaintyLabels } from "@/lib/site/rates/texts";

const tones: Record<Certainty, Tone> = {
  CONFIRMED: "good",
  SECOND_HAND: "info",
  CALCULATED: "warn",
};

/** How sure a figure is, in words. */
export function SureTag({ certainty }: { certainty: Certainty }) {
  return <StatusTag tone={tones[certainty]}>{certaintyLabels[certainty]}</StatusTag>;
}
