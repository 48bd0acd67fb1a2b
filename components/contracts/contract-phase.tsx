import { StatusTag, type Tone } from "@/components/ui/status-tag";
import type { ContractPhase } from "@/lib/contracts/rules";
import { contractPhaseLabels } from "@/lib/contracts/texts";

const tones: Record<ContractPhase, Tone> = {
  UPCOMING: "info",
  IN_FORCE: "good",
  NOTICE_GIVEN: "warn",
  LAPSED: "bad",
  ENDED: "neutral",
};

/** How a contract stands today. */
export function ContractPhaseTag({ phase }: { phase: ContractPhase }) {
  return <StatusTag tone={tones[phase]}>{contractPhaseLabels[phase]}</StatusTag>;
}
