import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { type MeetingState, meetingStateTexts } from "@/lib/outreach/meetings/texts";

const tones: Record<MeetingState, Tone> = {
  DRAFT: "neutral",
  OPEN: "good",
  FULL: "wait",
  CANCELLED: "bad",
  OVER: "neutral",
};

/** Where a meeting is in its life. */
export function MeetingStateTag({ state }: { state: MeetingState }) {
  return <StatusTag tone={tones[state]}>{meetingStateTexts[state]}</StatusTag>;
}
