import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { callbackStateTexts } from "@/lib/outreach/callbacks/texts";
import type { CallbackState } from "@/lib/platform/generated/enums";

const tones: Record<CallbackState, Tone> = { WAITING: "warn", TALKED: "good", CLOSED: "neutral" };

type CallbackStateTagProps = { callback: { state: CallbackState; awaitsReview: boolean } };

/** The state of a request for a call in words, with the mark of one that must be looked at first. */
export function CallbackStateTag({ callback: { state, awaitsReview } }: CallbackStateTagProps) {
  return (
    <span className="inline-flex flex-wrap gap-1">
      <StatusTag tone={tones[state]}>{callbackStateTexts[state]}</StatusTag>
      {awaitsReview && <StatusTag tone="bad">Ska granskas</StatusTag>}
    </span>
  );
}
