import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { messageStateTexts } from "@/lib/outreach/messages/texts";
import type { PublicMessageState } from "@/lib/platform/generated/enums";

const tones: Record<PublicMessageState, Tone> = {
  WAITING: "warn",
  ANSWERED: "info",
  CLOSED: "neutral",
};

type MessageStateTagProps = { message: { state: PublicMessageState; awaitsReview: boolean } };

/** The state of a message in words, with the mark of one that must be looked at first. */
export function MessageStateTag({ message: { state, awaitsReview } }: MessageStateTagProps) {
  return (
    <span className="inline-flex flex-wrap gap-1">
      <StatusTag tone={tones[state]}>{messageStateTexts[state]}</StatusTag>
      {awaitsReview && <StatusTag tone="bad">Ska granskas</StatusTag>}
    </span>
  );
}
