import { StatusTag, type Tone } from "@/components/ui/status-tag";
import { inquiryStateTexts } from "@/lib/inquiries/texts";
import type { InquiryState } from "@/lib/platform/generated/enums";

const tones: Record<InquiryState, Tone> = {
  RECEIVED: "warn",
  IN_CONTACT: "info",
  INFO_CALL_HELD: "info",
  CONVERTED: "good",
  NOT_PROCEEDING: "neutral",
  WITHDRAWN: "neutral",
  UNREACHABLE: "neutral",
  PARKED: "wait",
  MERGED: "neutral",
};

type InquiryStateTagProps = { inquiry: { state: InquiryState; awaitsReview: boolean } };

/** The state of an inquiry in words, with the mark of one that a person must look at first. */
export function InquiryStateTag({ inquiry: { state, awaitsReview } }: InquiryStateTagProps) {
  return (
    <span className="inline-flex flex-wrap gap-1">
      <StatusTag tone={tones[state]}>{inquiryStateTexts[state]}</StatusTag>
      {awaitsReview && <StatusTag tone="bad">Ska granskas</StatusTag>}
    </span>
  );
}
