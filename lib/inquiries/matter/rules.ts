import type { Subject } from "@/lib/audit/schema";
import type { InquiryState, InvestigationState } from "@/lib/platform/generated/enums";
import { type FamilyStage, familyStage, turnOf } from "../family/rules";

/** A family's matter, from the inquiry to the end of the investigation, as both sides may know it. */
export type Matter = {
  inquiryId: string;
  inquiryNumber: string;
  investigation: { id: string; number: string; isAssessed: boolean } | null;
  stage: FamilyStage;
  /** Who handles it; null before anybody does. */
  handler: { userId: string; name: string } | null;
  /** The other investigator, who can answer as well. */
  secondId: string | null;
};

/** What the database tells of a matter. */
export type MatterFacts = {
  inquiryState: InquiryState;
  investigationState: InvestigationState | null;
  isAssessed: boolean;
};

/** The stage that the facts of a matter make. */
export function stageOfMatter(facts: MatterFacts): FamilyStage {
  return familyStage({
    state: facts.inquiryState,
    investigation:
      facts.investigationState === null
        ? null
        : { state: facts.investigationState, isAssessed: facts.isAssessed },
  });
}

/** What a deed in a matter is about: the inquiry, and first the investigation once there is one. */
export function subjectsOfMatter({ inquiryId, investigation }: Matter): [Subject, ...Subject[]] {
  const inquiry = { type: "INQUIRY", id: inquiryId } as const;
  return investigation === null
    ? [inquiry]
    : [{ type: "INVESTIGATION", id: investigation.id }, inquiry];
}

/** The number that staff know the matter by. */
export function numberOfMatter({ inquiryNumber, investigation }: Matter): string {
  return investigation?.number ?? inquiryNumber;
}

/** True while the two sides may write, send and book: nothing of it is possible once it has ended. */
export function isMatterOpen(stage: FamilyStage): boolean {
  return turnOf(stage) !== "NOBODY";
}
