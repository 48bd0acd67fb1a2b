import { CirclePause, OctagonX } from "lucide-react";
import { StatusTag, type Tone } from "@/components/ui/status-tag";
import type { HomeStanding } from "@/lib/homes/rules";
import { homeStandingLabels } from "@/lib/homes/texts";

const tones: Record<HomeStanding, Tone> = {
  SUITABLE: "wait",
  ACTIVE: "good",
  PAUSED: "info",
  STOPPED: "bad",
  ENDED: "neutral",
};
const signs = { PAUSED: CirclePause, STOPPED: OctagonX };

/** How a home stands today. */
export function HomeStandingTag({ standing }: { standing: HomeStanding }) {
  const icon = standing === "PAUSED" || standing === "STOPPED" ? signs[standing] : undefined;
  return (
    <StatusTag tone={tones[standing]} icon={icon}>
      {homeStandingLabels[standing]}
    </StatusTag>
  );
}
