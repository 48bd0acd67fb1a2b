import { StatusTag, type Tone } from "@/components/ui/status-tag";
import type { Stage } from "@/lib/investigations/rules";
import { stageLabels } from "@/lib/investigations/texts";

const tones = {
  CONSENTS: "info",
  REGISTER_CHECKS: "info",
  VISITS: "info",
  INTERVIEWS: "info",
  REFERENCES: "info",
  ANALYSIS: "info",
  READY: "good",
  ON_HOLD: "neutral",
  SUBMITTED: "wait",
  COMMUNICATED: "wait",
  CLOSED: "neutral",
} as const satisfies Record<Stage, Tone>;

/** Where an investigation stands, as a tag. */
export function StageTag({ stage }: { stage: Stage }) {
  return <StatusTag tone={tones[stage]}>{stageLabels[stage]}</StatusTag>;
}
