import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { placementStateTexts } from "@/lib/placements/texts";
import type { PlacementState } from "@/lib/platform/generated/enums";

const tones = {
  PROVISIONAL: "warn",
  CONFIRMED: "wait",
  ACTIVE: "good",
  ENDED: "neutral",
  DID_NOT_ARRIVE: "neutral",
  CANCELLED: "neutral",
} as const satisfies Record<PlacementState, Tone>;

/** The state of a placement in words, shape and colour. */
export function PlacementStateTag({ state }: { state: PlacementState }) {
  return <StatusTag tone={tones[state]}>{placementStateTexts[state]}</StatusTag>;
}
