import { StatusTag, type Tone } from "@/components/ui/status-tag";
import type { ChildStatus } from "@/lib/placements/requests/rules";
import { childStatusTexts } from "@/lib/placements/requests/texts";

const tones = {
  RECEIVED: "info",
  SEARCHING: "info",
  HELD: "wait",
  PROPOSED: "warn",
  ACCEPTED: "warn",
  CONFIRMED: "wait",
  ACTIVE: "good",
  ENDED: "neutral",
  NOT_PLACED: "neutral",
  WITHDRAWN: "neutral",
} as const satisfies Record<ChildStatus, Tone>;

/** How far a child or a request has come, in words, shape and colour. */
export function RequestStatus({ status }: { status: ChildStatus }) {
  return <StatusTag tone={tones[status]}>{childStatusTexts[status]}</StatusTag>;
}
