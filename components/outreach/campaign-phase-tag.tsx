import { StatusTag, type Tone } from "@/components/ui/status-tag";
import type { CampaignPhase } from "@/lib/outreach/campaigns/rules";
import { phaseTexts } from "@/lib/outreach/campaigns/texts";

const tones: Record<CampaignPhase, Tone> = { COMING: "info", RUNNING: "good", OVER: "neutral" };

/** Where a campaign is in time. */
export function CampaignPhaseTag({ phase }: { phase: CampaignPhase }) {
  return <StatusTag tone={tones[phase]}>{phaseTexts[phase]}</StatusTag>;
}
